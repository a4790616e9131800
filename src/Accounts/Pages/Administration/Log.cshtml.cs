namespace Buendnisnetz.Accounts.Pages;

/// <summary>The audit log: events and accesses to other people's data, newest first.</summary>
[AlsoForDataProtection]
internal sealed class LogModel(Db db) : HousePage
{
    private const int PageSize = 50;

    private Dictionary<Guid, string> names = [];

    [BindProperty(SupportsGet = true, Name = "art")] public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)] public string? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "seite")] public int PageNumber { get; set; } = 1;

    public bool IsAccess => Sort == "zugriffe";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Max(1, PageNumber);
        Rows = IsAccess ? await Accesses(cancel) : await Events(cancel);
        Guid[] ids = [.. Rows.SelectMany(row => new[] { row.By, row.About }).OfType<Guid>().Distinct()];
        names = await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
    }

    public string NameOf(Guid? id, string otherwise) => id is { } known ? names.GetValueOrDefault(known, "Ehemaliges Mitglied") : otherwise;

    private async Task<IReadOnlyList<Row>> Events(CancellationToken cancel)
    {
        var who = db.People.Matching(Person).Select(person => (Guid?)person.Id);
        var events = db.Events.AsNoTracking().Where(record => string.IsNullOrWhiteSpace(Person) || who.Contains(record.PersonId) || who.Contains(record.AboutId));
        Count = await events.CountAsync(cancel);
        return await PageOf(events.OrderByDescending(record => record.Id)).Select(record => new Row(record.At, record.Sentence, record.PersonId, record.AboutId)).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<Row>> Accesses(CancellationToken cancel)
    {
        var who = db.People.Matching(Person).Select(person => (Guid?)person.Id);
        var entries = db.AccessLog.AsNoTracking().Where(entry => string.IsNullOrWhiteSpace(Person) || who.Contains(entry.ReadBy) || who.Contains(entry.PersonId));
        Count = await entries.CountAsync(cancel);
        return await PageOf(entries.OrderByDescending(entry => entry.Id)).Select(entry => new Row(entry.At, entry.Category, entry.ReadBy, entry.PersonId)).ToListAsync(cancel);
    }

    private IQueryable<T> PageOf<T>(IOrderedQueryable<T> rows) => rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    internal sealed record Row(DateTimeOffset At, string What, Guid? By, Guid? About);
}
