using System.Collections;

namespace EsfReports.Documents.Html;

/// <summary>The children of an element in the order of the source. Going through them with <c>foreach</c> makes no object.</summary>
internal readonly struct SourceChildren(SourceNode? first) : IEnumerable<SourceNode>
{
    public Enumerator GetEnumerator() => new(first);

    IEnumerator<SourceNode> IEnumerable<SourceNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from each child to the next.</summary>
    internal struct Enumerator(SourceNode? first) : IEnumerator<SourceNode>
    {
        private SourceNode? _next = first;

        public SourceNode Current { get; private set; } = null!;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_next is null)
                return false;
            Current = _next;
            _next = _next.Next;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
