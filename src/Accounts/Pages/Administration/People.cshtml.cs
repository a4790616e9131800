namespace Buendnisnetz.Accounts.Pages;

/// <summary>Everybody with an account, searched and paged. Looking through the list is noted.</summary>
internal sealed class PeopleModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 50;

    private static readonly Keyset<Person> ByName = Keyset<Person>.Ascending(person => person.NameKey).ThenAscending(person => person.Id);

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    public PageOf<Person> Found { get; private set; } = PageOf<Person>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Found = await db.People.AsNoTracking().Matching(Search).ToPage(ByName, AskedPage, PageSize, cancel);
        await db.NoteAccess(Me, Found.Rows.Select(person => person.Id), "Liste der Personen", clock.Now, cancel);
    }
}
