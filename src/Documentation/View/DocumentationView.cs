using Buendnisnetz.Attendance;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;

namespace Buendnisnetz.Documentation;

/// <summary>A documentation as it is read: what belongs to an item stands at the item, in the order of the day.</summary>
/// <param name="Documentation">The documentation with all that it holds.</param>
/// <param name="Programme">The programme.</param>
/// <param name="HasMinutes">Whether everybody may read the minutes.</param>
public sealed record DocumentationView(EventDocumentation Documentation, Programme Programme, bool HasMinutes)
{
    private const int FewPictures = 4;

    /// <summary>The event.</summary>
    public Event Event => Programme.Event;

    /// <summary>The house, where addresses have to be whole because the page is read elsewhere; null on the page itself.</summary>
    public Site? Elsewhere { get; init; }

    /// <summary>Files that the copy holds; the others lead back to the house.</summary>
    public IReadOnlySet<Guid> Taken { get; init; } = new HashSet<Guid>();

    /// <summary>What the groups of an open space have written down.</summary>
    public IReadOnlyList<TopicGroup> Groups { get; init; } = [];

    /// <summary>What the group of an item has written down; null where it is none.</summary>
    public TopicGroup? GroupAt(Session session) => Groups.FirstOrDefault(one => one.SessionId == session.Id);

    /// <summary>Whether it is read within the house.</summary>
    public bool IsAtHome => Elsewhere is null;

    /// <summary>What stands in the order of the day, without breaks and what is only a title, unless something is told of it.</summary>
    public IReadOnlyList<Session> Items => [.. Programme.Items.Where(one => (one.Kind.HasContent && !one.IsDropped) || Tells(one))];

    /// <summary>Whether anything is told of any item.</summary>
    public bool HasResults => Items.Any(Tells);

    /// <summary>Talks of an item of which something is told.</summary>
    public IEnumerable<Session> TalksIn(Session item) => Programme.TalksIn(item);

    /// <summary>The sums about one thing, as they stood when it was published.</summary>
    public IReadOnlyList<FigureCell> Sums(FigureKind kind) =>
        [.. Documentation.Figures.Where(one => one.Kind == kind).OrderBy(one => one.Position).Select(one => one.Cell)];

    /// <summary>All sums that there are, with what they are about.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<FigureCell> Cells)> AllSums => [.. new[]
    {
        ("Woher die Menschen kamen", Sums(FigureKind.Sector)), ("Die Kommunen darunter", Sums(FigureKind.Municipality)),
        ("Zum ersten Mal oder wieder", Sums(FigureKind.FirstTime)), ("Wie voll die Workshops waren", Sums(FigureKind.Workshop)),
    }.Where(sum => sum.Item2.Count > 0)];

    /// <summary>Whether anything is known about how many were there.</summary>
    public bool HasSums => People is not null || AllSums.Count > 0;

    /// <summary>The parts of the page that there are, each with its place on it.</summary>
    public IReadOnlyList<(string Id, string Label)> Parts => [.. new[]
    {
        (HasResults, "ergebnisse", "Programm und Ergebnisse"),
        (Documentation.Gallery.Any(), "bilder", German.Count(Documentation.Gallery.Count(), "Bild", "Bilder")),
        (Documentation.StatementsOf(null).Any(), "stimmen", "Stimmen"),
        (Documentation.FilesOf(null).Any() || HasMinutes, "dateien", "Zum Mitnehmen"), (HasSums, "zahlen", "In Zahlen"),
    }.Where(part => part.Item1).Select(part => (part.Item2, part.Item3))];

    /// <summary>Whether words and pictures stand side by side where there is room; a long gallery needs many words.</summary>
    public bool IsPaired => HasResults ? Parts.Count > 1
        : Documentation.Summary.Length > 0 && Parts.Count > 0 && Documentation.Gallery.Count() <= FewPictures;

    /// <summary>How many were there, in a sentence; null where nobody knows.</summary>
    public string? People => Documentation.About is { } about ? $"Etwa {about.ToString("N0", German.Culture)} Menschen waren da."
        : Sums(FigureKind.People) is [var all] ? $"{all.Count.ToString("N0", German.Culture)} Menschen {all.Label}." : null;

    /// <summary>Who spoke, by name.</summary>
    public static string Voices(Session session) => string.Join(" · ", session.Speakers.OrderBy(who => who.Position)
        .Select(who => who.Function is { } function ? $"{who.Name}, {function}" : who.Name));

    /// <summary>Where a file is found.</summary>
    public string PathOf(DocumentFile file) => Taken.Contains(file.Id) ? OfflineCopy.Place(file.FileId, null) : Whole(file.PathIn(Event));

    /// <summary>Where a picture is found in this width.</summary>
    public string PathOf(GalleryPicture picture, int width) =>
        IsAtHome ? Platform.Pictures.Path(picture.FileId, width) : OfflineCopy.Place(picture.FileId, width);

    /// <summary>An address of the house, whole where it is read elsewhere.</summary>
    public string Whole(string path) => Elsewhere?.Link(path) ?? path;

    private bool Tells(Session one) => GroupAt(one) is not null || Documentation.Tells(one.Id)
        || Programme.TalksIn(one).Any(talk => Documentation.Tells(talk.Id));
}

/// <summary>An item of the programme with what is told of it.</summary>
/// <param name="View">The documentation.</param>
/// <param name="Session">The item.</param>
/// <param name="Level">How deep it stands: 3 for an item, 4 for a talk in it.</param>
public sealed record ItemView(DocumentationView View, Session Session, int Level = 3);

/// <summary>Loading what is read.</summary>
internal static class DocumentationViews
{
    extension(Db db)
    {
        /// <summary>A documentation as this actor may read it; null where there is none for it.</summary>
        public async Task<DocumentationView?> DocumentationFor(string slug, Actor me, DateTimeOffset now, CancellationToken cancel)
        {
            if (await db.CalendarEvents.VisibleTo(me, db).AsNoTracking().FindBySlug(slug, cancel) is not { } planned) return null;
            var mine = me.CanEdit(planned);
            var found = await (mine ? db.Documentations : db.Documentations.VisibleTo(me, db, now)).Whole
                .AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync(one => one.EventId == planned.Id, cancel);
            if (found is null) return null;
            var minutes = await db.Minutes.ForEverybody.AnyAsync(one => one.EventId == planned.Id, cancel);
            return new(found, await db.ProgrammeOf(planned, cancel), minutes) { Groups = await db.GroupResultsOf(planned.Id, cancel) };
        }
    }
}
