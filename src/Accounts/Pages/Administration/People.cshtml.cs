namespace Buendnisnetz.Accounts.Pages;

/// <summary>Everybody with an account, searched and paged. Looking through the list is noted.</summary>
internal sealed class PeopleModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 50, Few = 5;

    private static readonly Keyset<Person> ByName = Keyset<Person>.Ascending(person => person.NameKey).ThenAscending(person => person.Id);

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    public PageOf<Person> Found { get; private set; } = PageOf<Person>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Found = await db.People.AsNoTracking().Matching(Search).ToPage(ByName, AskedPage, PageSize, cancel);
        await NoteLook(cancel);
    }

    /// <summary>
    /// Whoever looks for somebody is noted with each of the few that were found, whoever leafs through with the list (DS-12).
    /// </summary>
    private async Task NoteLook(CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(Search) && Found.Rows.Count <= Few)
            await db.NoteAccess(Me, Found.Rows.Select(person => person.Id), "Suche nach Personen", clock.Now, cancel);
        else
            await db.NoteAccessToList(Me, $"Liste der Personen: {German.Count(Found.Rows.Count, "Person", "Personen")}", clock.Now,
                cancel);
        await db.SaveChangesAsync(cancel);
    }
}
