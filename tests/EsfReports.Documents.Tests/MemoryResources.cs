using System.Text;

namespace EsfReports.Documents.Tests;

/// <summary>Files of a test, by path.</summary>
internal sealed class MemoryResources : IResourceLoader
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryResources Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryResources Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public ReadOnlyMemory<byte>? Load(string path) => _files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);
}
