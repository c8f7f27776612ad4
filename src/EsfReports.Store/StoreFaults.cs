using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>All sentences about stores, and what the result codes of SQLite mean for the user.</summary>
internal static class StoreFaults
{
    public static StoreException Missing(string path) => new(
        StoreFault.Missing, path, $"There is no store at '{path}'.", "Make one with: esf-reports import FOLDER --store FILE");

    public static StoreException AlreadyThere(string path, Exception inner) => new(
        StoreFault.NotAccessible, path, $"The store '{path}' cannot be made: the file came into being meanwhile or cannot be written.", null, inner);

    public static StoreException Folder(string path) => new(
        StoreFault.NotAccessible, path, $"'{path}' is a folder, not a store.", null);

    public static StoreException Empty(string path) => new(
        StoreFault.NotAStore, path, $"The file '{path}' is empty, so it is no store.",
        "If no data was in it, delete it and import again; else restore it from a backup.");

    public static StoreException NotAStore(string path, Exception? inner = null) => new(
        StoreFault.NotAStore, path, $"The file '{path}' is not a store of this program; it is left as it is.",
        "Name another file with --store.", inner);

    public static StoreException NewerSchema(string path, long found, int known) => new(
        StoreFault.NewerSchema, path,
        $"The store '{path}' has version {found}, but this program knows only versions up to {known}.", "Use the newer program.");

    public static StoreException Damaged(string path, string finding, Exception? inner = null) => new(
        StoreFault.Damaged, path, $"The store '{path}' is damaged ({finding}); nothing was changed in it.",
        "Restore it from a backup, or import all sources into a new store.", inner);

    public static StoreException From(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => new StoreException(
            StoreFault.Locked, path, $"The store '{path}' is in use by another program that did not finish in time.",
            "Try again when the other run has ended.", exception),
        26 => NotAStore(path, exception),
        11 => Damaged(path, "its pages do not fit together", exception),
        10 or 13 => new StoreException(
            StoreFault.DiskFailed, path, $"The store '{path}' cannot be written: the disk is full or failed.",
            "The store is as it was before. Free space and run again.", exception),
        _ => new StoreException(
            StoreFault.NotAccessible, path, $"The store '{path}' cannot be opened or written (SQLite error {exception.SqliteErrorCode}).",
            "Check the permissions of the file and of its folder.", exception),
    };
}
