using System.Text.Json;

namespace Buendnisnetz.Territory;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>Waits for its turn.</summary>
    Waiting = 0,

    /// <summary>Is being read and compared.</summary>
    Running = 1,

    /// <summary>Done; the areas have the register's state.</summary>
    Done = 2,

    /// <summary>Refused; nothing was changed.</summary>
    Refused = 3,

    /// <summary>Read and compared; somebody decides whether it is brought in.</summary>
    Compared = 4,

    /// <summary>Not brought in, as somebody decided.</summary>
    Discarded = 5,
}

/// <summary>An import of the official register: who started it, how far it is, what it changed or why it was refused.</summary>
public sealed class RegisterImport : Entity
{
    private RegisterImport() { }

    /// <summary>The name of the file.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>Who started it; null for the command.</summary>
    public Guid? By { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>How far it is, from 0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>What is being done or was done, or why it was refused; a German sentence.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The day of the register; null until it is read.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>How many municipalities the register has.</summary>
    public int? Municipalities { get; private set; }

    /// <summary>When somebody decided to bring it in, in UTC; null until then.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>What it would change, as JSON, until that is decided.</summary>
    internal string? Preview { get; private set; }

    /// <summary>What it would change; null where that is not known or is decided.</summary>
    internal RegisterChanges? Changes => Preview is null ? null : JsonSerializer.Deserialize<RegisterChanges>(Preview);

    /// <summary>The file, packed, until it is imported.</summary>
    internal byte[]? File { get; private set; }

    /// <summary>Whether it is still waiting or running.</summary>
    public bool IsOpen => State is ImportState.Waiting or ImportState.Running;

    internal static RegisterImport Of(string fileName, byte[] file, Guid? by, DateTimeOffset at) => new()
    {
        FileName = Path.GetFileName(fileName),
        File = file,
        By = by,
        At = at,
        Sentence = "Wartet darauf, gelesen zu werden.",
    };

    /// <summary>It is read and compared, and nothing is changed yet.</summary>
    internal void Compare(MunicipalRegister register, RegisterChanges changes)
    {
        (State, Percent, Day, Municipalities) = (ImportState.Compared, 100, register.Day, register.Of(AreaKind.Gemeinde).Count());
        (Sentence, Preview) = ($"Würde ändern: {changes}.", JsonSerializer.Serialize(changes));
    }

    /// <summary>Somebody has seen what would change, and agrees.</summary>
    internal void Agree(DateTimeOffset at)
    {
        Refusal.On(State == ImportState.Compared ? null : "Über diese Datei ist schon entschieden.");
        (State, Percent, AgreedAt, Sentence) = (ImportState.Waiting, 0, at, "Wartet darauf, eingespielt zu werden.");
    }

    /// <summary>Somebody has seen what would change, and does not want it.</summary>
    internal void Discard(DateTimeOffset at)
    {
        Refusal.On(State == ImportState.Compared ? null : "Über diese Datei ist schon entschieden.");
        End(ImportState.Discarded, "Verworfen. Es wurde nichts geändert.", at);
    }

    internal void Finish(MunicipalRegister register, RegisterChanges changes, DateTimeOffset at)
    {
        (Day, Municipalities) = (register.Day, register.Of(AreaKind.Gemeinde).Count());
        End(ImportState.Done, $"{changes}.", at);
        Raise(new RegisterImported(Id, By, at, register.Day, changes.ToString()));
    }

    internal void Refuse(string sentence, DateTimeOffset at) => End(ImportState.Refused, $"{sentence} Es wurde nichts geändert.", at);

    private void End(ImportState state, string sentence, DateTimeOffset at)
    {
        (State, Percent, EndedAt, File, Preview) = (state, state == ImportState.Done ? 100 : Percent, at, null, null);
        Sentence = German.Shortened(sentence, 400);
    }
}

/// <summary>The territory has the state of a newer register.</summary>
/// <param name="SubjectId">The import.</param>
/// <param name="By">Who started it.</param>
/// <param name="At">When.</param>
/// <param name="Day">The day of the register.</param>
/// <param name="Changes">What has changed, in German words.</param>
public sealed record RegisterImported(Guid SubjectId, Guid? By, DateTimeOffset At, DateOnly Day, string Changes)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Das Gemeindeverzeichnis vom {Day.Long} wurde eingespielt: {Changes}.";
}
