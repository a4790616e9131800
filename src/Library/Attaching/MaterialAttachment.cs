namespace Buendnisnetz.Library;

/// <summary>A material belongs to something: it was made in a project, it is handed out at an event.</summary>
public sealed class MaterialAttachment : Entity
{
    private MaterialAttachment() { }

    /// <summary>The kind of thing, by its stable word: "project".</summary>
    public string HolderKind { get; private init; } = "";

    /// <summary>The thing.</summary>
    public Guid HolderId { get; private init; }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Who attached it; null after erasure.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Attaches it.</summary>
    internal static MaterialAttachment Of(MaterialHolder kind, Guid holder, Guid material, Guid? by, DateTimeOffset at) =>
        new() { HolderKind = kind.Kind, HolderId = holder, MaterialId = material, ById = by, At = at };
}

/// <summary>A kind of thing to which materials are attached; its module contributes it.</summary>
/// <param name="Kind">Its word in the database, for ever: "project".</param>
/// <param name="Called">What it is called above a list: "Projekte".</param>
/// <param name="EditedBy">The things on which an actor works: their id, name and last part of the address.</param>
/// <param name="VisibleTo">The things that an actor may read, in the same way.</param>
/// <param name="Path">The path of the page of one, by the last part of its address.</param>
public sealed record MaterialHolder(string Kind, string Called, Func<Db, Actor, IQueryable<Line>> EditedBy,
    Func<Db, Actor, IQueryable<Line>> VisibleTo, Func<string, string> Path);
