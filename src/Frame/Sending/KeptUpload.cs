namespace Buendnisnetz.Frame;

/// <summary>
/// A file that came with a form in which something else was missing. It is kept for a short time and for this person alone, so that it
/// need not be chosen again.
/// </summary>
public sealed class KeptUpload
{
    private KeptUpload() { }

    /// <summary>Names it in the form; nobody can guess it.</summary>
    public Guid Id { get; private init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The name it was uploaded under.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset KeptAt { get; private init; }

    internal static KeptUpload Of(Guid id, Guid person, string name, DateTimeOffset at) =>
        new() { Id = id, PersonId = person, Name = name, KeptAt = at };
}
