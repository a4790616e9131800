using System.Text.RegularExpressions;
namespace Buendnisnetz.Accounts.Pages;

/// <summary>The audit log: events and accesses to other people's data, newest first.</summary>
[AlsoForDataProtection]
internal sealed partial class LogModel(Db db) : HousePage
{
    private const int PageSize = 50;

    private static readonly Keyset<EventRecord> NewestEvents = Keyset<EventRecord>.Descending(record => record.Id);

    private static readonly Keyset<AccessLogEntry> NewestAccesses = Keyset<AccessLogEntry>.Descending(entry => entry.Id);

    private HashSet<string> guests = [];

    private Dictionary<Guid, string> names = [];

    private IReadOnlyDictionary<Guid, string> subjects = new Dictionary<Guid, string>();

    [BindProperty(SupportsGet = true, Name = "art")] public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)] public string? Person { get; set; }

    public bool IsAccess => Sort == "zugriffe";

    public PageOf<Row> List { get; private set; } = PageOf<Row>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        List = IsAccess ? await Accesses(cancel) : await Events(cancel);
        Guid[] ids = [.. List.Rows.SelectMany(row => new[] { row.By, row.About }).OfType<Guid>().Distinct()];
        names = await db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        guests = [.. db.Catalog.Of<GuestActs>().SelectMany(acts => acts.Kinds)];
        subjects = await db.NamesOf([.. List.Rows.SelectMany(row => row.Subjects).Distinct()], cancel);
    }

    /// <summary>What an event happened to; empty where it has no name any more, or never had one.</summary>
    public string SubjectOf(Row row) => string.Join(": ", row.Subjects.Select(id => subjects.GetValueOrDefault(id)).OfType<string>());

    /// <summary>Who it was where no account stands there: somebody who needs none, or the house itself.</summary>
    public string NobodyAt(Row row) => row.Record is { } record && guests.Contains(record.Kind) ? "Gast" : "System";

    public string NameOf(Guid? id, string otherwise) => id is { } known ? names.GetValueOrDefault(known, "Ehemaliges Mitglied") : otherwise;

    /// <summary>
    /// A list names no single person, but mostly the place it belongs to; whoever was erased has no name any more. Only looks at one
    /// person's data end with the task in which they were looked at.
    /// </summary>
    public string SomebodyIn(Row row) => !IsAccess ? "" : Many().IsMatch(row.What) ? "mehrere Personen"
        : row.What.EndsWith(')') ? "ein gelöschtes Konto"
        : Places().Matches(row.What) is [.., var place] ? $"eine Liste zu {place.Value}" : "eine Liste";

    [GeneratedRegex(@"\d Person")]
    private static partial Regex Many();

    [GeneratedRegex("„[^“]+“")]
    private static partial Regex Places();

    private IQueryable<Guid?> Who => db.People.Matching(Person).Select(person => (Guid?)person.Id);

    private Task<PageOf<Row>> Events(CancellationToken cancel)
    {
        var who = Who;
        return db.Events.AsNoTracking()
            .Where(record => string.IsNullOrWhiteSpace(Person) || who.Contains(record.PersonId) || who.Contains(record.AboutId))
            .ToPage(NewestEvents, AskedPage, PageSize, record => new Row(record.At, record.Sentence, record.PersonId, record.AboutId)
            { Record = record }, cancel);
    }

    private Task<PageOf<Row>> Accesses(CancellationToken cancel)
    {
        var who = Who;
        return db.AccessLog.AsNoTracking()
            .Where(entry => string.IsNullOrWhiteSpace(Person) || who.Contains(entry.ReadBy) || who.Contains(entry.PersonId))
            .ToPage(NewestAccesses, AskedPage, PageSize, entry => new Row(entry.At, entry.Category, entry.ReadBy, entry.PersonId), cancel);
    }

    internal sealed record Row(DateTimeOffset At, string What, Guid? By, Guid? About)
    {
        /// <summary>The event; null for a look.</summary>
        public EventRecord? Record { get; init; }

        /// <summary>What an event happened to: the place, then the things there.</summary>
        public IEnumerable<Guid> Subjects => Record is null ? [] : [Record.SubjectId, .. Record.Things];
    }
}
