using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EsfReports.Reports;

/// <summary>Makes the disk keep what was written, and tells when it did not.</summary>
/// <remarks>
/// <see cref="FileStream.Flush(bool)"/> returns normally on Unix when fsync fails (seen with runtime 10.0.12), so fsync is
/// called directly. Windows has no way to sync a folder and needs none: its renames are in the file system's own log.
/// </remarks>
internal static class DiskSync
{
    private const int Interrupted = 4;
    private const int InvalidArgument = 22;
    private const int ReadOnly = 0;
    private const uint StartWriting = 2;

    /// <summary>Lets the disk begin to keep what was written to a file, without waiting; <see cref="File"/> then waits less.</summary>
    /// <remarks>A hint: where there is no such call, or it fails, nothing is begun, and syncing the file tells what is wrong.</remarks>
    public static void Begin(FileStream file)
    {
        if (OperatingSystem.IsLinux())
            _ = SyncFileRange(file.SafeFileHandle, 0, 0, StartWriting);
    }

    /// <summary>Syncs a file that is open for writing.</summary>
    /// <exception cref="IOException">The disk reported an error; what was written may be lost.</exception>
    public static void File(FileStream file)
    {
        if (OperatingSystem.IsWindows())
            file.Flush(flushToDisk: true);
        else
            Sync(file.SafeFileHandle, file.Name);
    }

    /// <summary>Syncs the names in a folder, so that renames survive a power cut.</summary>
    /// <exception cref="IOException">The disk reported an error.</exception>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;

        using var handle = Open(path, ReadOnly);
        if (handle.IsInvalid)
            throw Error("open", path, Marshal.GetLastPInvokeError());
        Sync(handle, path);
    }

    private static void Sync(SafeFileHandle handle, string path)
    {
        while (FSync(handle) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            // EINVAL: a file system that cannot sync, such as some network drives; there is nothing to wait for.
            if (error == InvalidArgument)
                return;
            if (error != Interrupted)
                throw Error("sync", path, error);
        }
    }

    private static IOException Error(string what, string path, int error) =>
        new($"Cannot {what} {path}: {Marshal.GetPInvokeErrorMessage(error)}.");

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(SafeFileHandle handle);

    // Length 0: up to the end of the file.
    [DllImport("libc", EntryPoint = "sync_file_range")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileRange(SafeFileHandle handle, long offset, long length, uint flags);

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
