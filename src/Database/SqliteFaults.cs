using Microsoft.Data.Sqlite;

namespace Buendnisnetz.Database;

/// <summary>SQLite's result codes.</summary>
internal sealed class SqliteFaults : Faults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26;

    /// <summary>Whether the file is not what SQLite has written.</summary>
    public static bool IsDamage(SqliteException error) => error.SqliteErrorCode is Corrupt or NoDatabase;

    public override string? ObstacleIn(Exception error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        Corrupt or NoDatabase => "ist beschädigt oder keine SQLite-Datenbank. Bitte heben Sie die Datei auf und spielen Sie eine Sicherung "
            + "zurück: bin/buendnisnetz restore FILE --replace",
        Full => "hat keinen Platz mehr: Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.",
        InputOutput => "lässt sich nicht lesen oder schreiben: Der Datenträger ist voll oder fehlerhaft.",
        ReadOnly => "lässt sich nicht beschreiben. Bitte prüfen Sie, wem Datei und Ordner gehören.",
        CannotOpen => "lässt sich nicht öffnen. Bitte prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.",
        Busy or Locked => "wird gerade von einem anderen Programm festgehalten. Bitte versuchen Sie es gleich noch einmal.",
        _ => null,
    };

    protected override Fault? Of(Exception error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        Full or InputOutput => Fault.NoSpace,
        Busy or CannotOpen => Fault.Unreachable,
        _ => null,
    };
}
