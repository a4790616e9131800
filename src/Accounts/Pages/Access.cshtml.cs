namespace Buendnisnetz.Accounts.Pages;

/// <summary>A link from a mail. Looking decides nothing, because mail scanners look too; the button redeems.</summary>
internal sealed class AccessModel(Redemption redemption, SessionCookie cookie) : AccessLinkPage
{
    /// <summary>The seats that the person holds, and those that wait behind the door.</summary>
    public IReadOnlyList<string> Seats { get; private set; } = [];

    public string Title => LinkWords.Title(State, Noun, Person);

    public string Lead => LinkWords.Lead(State, Noun, Person, Now);

    public string Verb => IsForEmail ? "Neue Adresse bestätigen" : $"Als {Person?.ShortName} eintreten";

    private bool IsForEmail => Noun.Purpose is LinkPurpose.EmailChange;

    protected override IActionResult Missing() => Shown();

    protected override IActionResult? Detour() => State is LinkState.Open ? null : Shown();

    protected override async Task LoadMore()
    {
        var seats = await Db.Seats.AsNoTracking().HeldBy(Noun.PersonId).InForce(Now).OrderBy(seat => seat.From).ToListAsync(Cancel);
        List<string> labels = [.. (await Db.Name(seats, Cancel)).Select(seat => seat.Label)];
        foreach (var hook in Db.Catalog.Of<SignInHook>()) labels.AddRange(await hook.Awaits(Db, Noun.PersonId, Cancel));
        Seats = labels;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        foreach (var hook in Db.Catalog.Of<SignInHook>()) await hook.Seen(Db, Noun.Id, Now, Cancel);
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await redemption.Redeem(Noun, Device.Of(Request), Cancel) is not { } secret) return Redirect(Door);
        cookie.Write(Response, secret);
        if (IsForEmail) Flash("Ihre neue E-Mail-Adresse gilt ab jetzt.");
        return LocalRedirect(Url.IsLocalUrl(Noun.Back) ? Noun.Back : IsForEmail ? AccountPaths.Profile : AccountPaths.Desk);
    }

    private PageResult Shown()
    {
        Response.StatusCode = State switch { LinkState.Open => 200, null => 404, _ => 410 };
        return Page();
    }
}
