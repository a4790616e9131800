namespace Buendnisnetz.Platform;

/// <summary>
/// What a scene of the demo finds: the database, its dates, a picture where one can be had. Modules add their words to it.
/// </summary>
public sealed class DemoStage(Db db, DemoCalendar calendar, Func<DemoSheet, DateTimeOffset, CancellationToken, Task<DemoPicture?>> hang,
    Func<Stream, string, DateTimeOffset, CancellationToken, Task<StoredFile>> keep)
{
    /// <summary>The database.</summary>
    public Db Db => db;

    /// <summary>The dates that keep the demo young.</summary>
    public DemoCalendar Calendar => calendar;

    /// <summary>A document, kept like every uploaded one; the scene adds it.</summary>
    public Task<StoredFile> Keep(Stream content, string name, DateTimeOffset at, CancellationToken cancel) =>
        keep(content, name, at, cancel);

    /// <summary>The picture that a sheet asks for; null where it asks for none or none can be had, and the motif stands in.</summary>
    public Task<DemoPicture?> Hang(DemoSheet sheet, DateTimeOffset at, CancellationToken cancel) => hang(sheet, at, cancel);
}

/// <summary>A picture of the demo, kept like every uploaded one; nobody can be recognised on it.</summary>
/// <param name="FileId">The file.</param>
/// <param name="Alt">What is to be seen.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Caption">A line below it.</param>
public sealed record DemoPicture(Guid FileId, string Alt, string Credit, string? Caption);
