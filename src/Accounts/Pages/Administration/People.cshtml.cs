namespace Buendnisnetz.Accounts.Pages;

/// <summary>Everybody with an account, searched and paged. Looking through the list is noted.</summary>
internal sealed class PeopleModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "seite")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Person> Found { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Max(1, PageNumber);
        var people = db.People.AsNoTracking().Matching(Search);
        Count = await people.CountAsync(cancel);
        Found = await people.OrderBy(person => person.NameKey).ThenBy(person => person.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        await db.NoteAccess(Me, Found.Select(person => person.Id), "Liste der Personen", clock.Now, cancel);
    }
}
