using System.Net.Sockets;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL's SQLSTATE codes, and the silence of a server that is away.</summary>
internal sealed class PostgresFaults : Faults
{
    /// <summary>Connection lost, too little of something, shut down, no such database.</summary>
    private static readonly string[] Silence = ["08", "53", "57P", "3D000"];

    public override string? ObstacleIn(Exception error) => error switch
    {
        PostgresException { SqlState: var state } => Sentences.FirstOrDefault(one => state.StartsWith(one.State, StringComparison.Ordinal))
            .Sentence,
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } =>
            "antwortet nicht. Bitte prüfen Sie, ob der Server läuft und ob ConnectionStrings:Db stimmt.",
        _ => null,
    };

    private static readonly (string State, string Sentence)[] Sentences =
    [
        ("28", "lässt uns nicht ein. Bitte prüfen Sie Benutzer und Kennwort in ConnectionStrings:Db."),
        ("42501", "gibt uns zu wenig Rechte. Bitte machen Sie den Benutzer zum Eigentümer der Datenbank (createdb --owner)."),
        ("25006", "nimmt nur Lesende an. Ist es die Kopie eines anderen Servers?"),
        ("3D000", "gibt es nicht. Bitte legen Sie sie an (createdb)."),
        ("53100", "hat keinen Platz mehr: Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal."),
        ("58", "lässt sich nicht lesen oder schreiben: Der Datenträger ist voll oder fehlerhaft."),
        ("XX001", "ist beschädigt. Bitte spielen Sie eine Sicherung zurück: bin/buendnisnetz restore FILE --replace"),
        ("XX002", "ist beschädigt: ein Index. Bitte führen Sie REINDEX aus oder spielen Sie eine Sicherung zurück."),
        ("53", "ist überlastet. Bitte versuchen Sie es gleich noch einmal."),
        ("57P", "fährt gerade hoch oder herunter. Bitte versuchen Sie es gleich noch einmal."),
        ("08", "antwortet nicht. Bitte prüfen Sie, ob der Server läuft und ob ConnectionStrings:Db stimmt."),
    ];

    protected override Fault? Of(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.IoError } => Fault.NoSpace,
        PostgresException { SqlState: var state } => Silence.Any(kind => state.StartsWith(kind, StringComparison.Ordinal))
            ? Fault.Unreachable : null,
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => Fault.Unreachable,
        _ => null,
    };
}
