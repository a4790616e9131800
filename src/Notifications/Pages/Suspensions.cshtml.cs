namespace Buendnisnetz.Notifications.Pages;

/// <summary>The addresses to which nothing goes for now.</summary>
internal sealed class SuspensionsModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<AddressSuspension> Latest =
        Keyset<AddressSuspension>.Descending(one => one.From).ThenDescending(one => one.Id);

    public PageOf<AddressSuspension> List { get; private set; } = PageOf<AddressSuspension>.Empty;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        List = await db.AddressSuspensions.AsNoTracking().Where(one => one.Until > now).ToPage(Latest, AskedPage, PageSize, cancel);
    }
}

/// <summary>An address was checked: letters go there again.</summary>
internal sealed class SuspensionEndModel(Db db, TimeProvider clock) : HousePage
{
    public IActionResult OnGet() => Redirect(NoticePaths.Suspensions);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await db.AddressSuspensions.SingleOrDefaultAsync(one => one.Id == id) is not { } one) return NotFound();
        one.Lift(Me.PersonId, clock.Now);
        await db.SaveChangesAsync();
        Flash("An diese Adresse gehen wieder E-Mails.");
        return Redirect(NoticePaths.Suspensions);
    }
}
