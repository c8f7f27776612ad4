using Xunit;

namespace EsfReports.Reports.Tests.Files;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_with_its_hash()
    {
        using var output = OutputFolder.Open(_folder.Path);

        var file = output.Write("sub/a.txt", "abc"u8.ToArray());

        Assert.Equal("abc", File.ReadAllText(_folder.File("sub/a.txt")));
        Assert.Equal(new OutputFile("sub/a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), file);
    }

    [Fact]
    public void Nothing_but_the_file_is_left_beside_it()
    {
        using var output = OutputFolder.Open(_folder.Path);

        output.Write("a.txt", "new"u8.ToArray());
        output.Write("a.txt", "newer"u8.ToArray());

        Assert.Equal([".esf-reports.lock", "a.txt"], Names());
    }

    [Fact]
    public void A_file_with_the_right_bytes_is_not_touched()
    {
        using var output = OutputFolder.Open(_folder.Path);
        output.Write("a.txt", "abc"u8.ToArray());
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.File("a.txt"), before);

        output.Write("a.txt", "abc"u8.ToArray());

        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.File("a.txt")));
    }

    [Fact]
    public void A_file_that_is_started_is_not_in_its_place_before_it_is_finished()
    {
        _folder.With("a.txt", "old");
        using var output = OutputFolder.Open(_folder.Path);

        using var first = output.Start("a.txt", "new"u8.ToArray());
        using var second = output.Start("b.txt", "other"u8.ToArray());

        Assert.Equal("old", File.ReadAllText(_folder.File("a.txt")));
        Assert.False(File.Exists(_folder.File("b.txt")));
        Assert.Equal((3L, 5L), (first.Finish().Bytes, second.Finish().Bytes));
        Assert.Equal("new", File.ReadAllText(_folder.File("a.txt")));
        Assert.Equal("other", File.ReadAllText(_folder.File("b.txt")));
    }

    [Fact]
    public void Nothing_is_left_of_a_file_that_is_not_finished()
    {
        _folder.With("a.txt", "old");
        using (var output = OutputFolder.Open(_folder.Path))
        using (output.Start("a.txt", "new"u8.ToArray()))
            Assert.Contains(".a.txt.esf-part", Names());

        Assert.Equal([".esf-reports.lock", "a.txt"], Names());
        Assert.Equal("old", File.ReadAllText(_folder.File("a.txt")));
    }

    [Fact]
    public void Parts_that_a_killed_run_left_are_swept()
    {
        _folder.With(".a.pdf.esf-part", "half").With("sub/.b.pdf.esf-part", "half").With("sub/below/.c.pdf.esf-part", "half").With("kept.pdf", "whole");

        using (var output = OutputFolder.Open(_folder.Path))
            output.Write("sub/below/d.pdf", "whole"u8.ToArray());

        Assert.Equal([".esf-reports.lock", "kept.pdf"], Names());
        Assert.Empty(Directory.GetFiles(_folder.File("sub")));
        Assert.Equal(["d.pdf"], Directory.GetFiles(_folder.File("sub/below")).Select(Path.GetFileName));
    }

    // A document may be written to a folder such as the user's home, which has folders that other runs write to at the same time.
    [Fact]
    public void Folders_that_nothing_is_written_to_are_left_alone()
    {
        _folder.With("other/.b.pdf.esf-part", "another run is writing this");

        using (var output = OutputFolder.Open(_folder.Path))
        {
            output.Write("a.pdf", "whole"u8.ToArray());
            output.Sync();
        }

        Assert.True(File.Exists(_folder.File("other/.b.pdf.esf-part")));
    }

    [Fact]
    public void A_folder_in_the_way_is_refused_and_stays()
    {
        Directory.CreateDirectory(_folder.File("a.txt"));
        using var output = OutputFolder.Open(_folder.Path);

        var error = Assert.Throws<IOException>(() => output.Write("a.txt", "abc"u8.ToArray()));

        Assert.Equal("a folder called a.txt is in the way.", error.Message);
        Assert.True(Directory.Exists(_folder.File("a.txt")));
    }

    [Fact]
    public void A_link_in_the_way_is_refused_and_its_target_is_not_written()
    {
        _folder.With("target.txt", "old");
        File.CreateSymbolicLink(_folder.File("a.txt"), _folder.File("target.txt"));
        using var output = OutputFolder.Open(_folder.Path);

        var error = Assert.Throws<IOException>(() => output.Write("a.txt", "abc"u8.ToArray()));

        Assert.Equal("a link called a.txt is in the way.", error.Message);
        Assert.Equal("old", File.ReadAllText(_folder.File("target.txt")));
    }

    [Fact]
    public void A_file_that_cannot_be_renamed_leaves_the_old_one_and_nothing_else()
    {
        _folder.With("sub/keep.txt", "x");
        using var output = OutputFolder.Open(_folder.Path);
        // A name of 300 bytes passes no file system; the temporary name fails the same way.
        var name = new string('a', 300);

        Assert.ThrowsAny<IOException>(() => output.Write($"sub/{name}", "abc"u8.ToArray()));

        Assert.Equal(["keep.txt"], Directory.GetFiles(_folder.File("sub")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_path_that_leads_out_is_a_programming_error()
    {
        using var output = OutputFolder.Open(_folder.File("out"));

        Assert.Throws<ArgumentException>(() => output.Write("../a.txt", "abc"u8.ToArray()));
    }

    [Fact]
    public void Two_runs_cannot_write_to_one_folder()
    {
        using var first = OutputFolder.Open(_folder.Path);

        var error = Assert.Throws<OutputException>(() => OutputFolder.Open(_folder.Path));

        Assert.Equal(
            $"Another run is writing to {_folder.Path} (process {Environment.ProcessId}). Wait for it, or choose another folder.", error.Message);
    }

    [Fact]
    public void A_lock_file_that_stayed_behind_locks_nobody()
    {
        _folder.With(".esf-reports.lock", "4711");

        using var output = OutputFolder.Open(_folder.Path);

        Assert.Equal(_folder.Path, output.Root);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_named()
    {
        _folder.With("file", "x");

        var error = Assert.Throws<OutputException>(() => OutputFolder.Open(_folder.File("file")));

        Assert.StartsWith($"The output folder {_folder.File("file")} cannot be used: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Syncing_a_folder_that_is_gone_is_an_error_and_not_silence()
    {
        if (OperatingSystem.IsWindows())
            return;

        var error = Assert.Throws<IOException>(() => DiskSync.Folder(_folder.File("gone")));

        Assert.Equal($"Cannot open {_folder.File("gone")}: No such file or directory.", error.Message);
    }

    private IEnumerable<string?> Names() => Directory.GetFiles(_folder.Path)
        .Select(Path.GetFileName).Where(name => name != ".esf-reports.pid").Order(StringComparer.Ordinal);
}
