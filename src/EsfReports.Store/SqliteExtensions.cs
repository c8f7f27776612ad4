using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Short forms for commands.</summary>
internal static class SqliteExtensions
{
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this project; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Set(parameters);
        return command;
    }

    /// <summary>Gives a command other values, so that it can be run again without being prepared again.</summary>
    public static void Set(this SqliteCommand command, params (string Name, object? Value)[] parameters)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
    }

    public static void Run(this SqliteCommand command, params (string Name, object? Value)[] parameters)
    {
        command.Set(parameters);
        command.ExecuteNonQuery();
    }

    public static void Execute(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static long Number(this SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters) =>
        connection.Scalar(sql, parameters) as long? ?? 0;

    public static List<T> Query<T>(
        this SqliteConnection connection, Func<SqliteDataReader, T> read, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
