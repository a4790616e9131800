using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>A link from a mail. Looking decides nothing, because mail scanners look too; the button redeems.</summary>
[AllowAnonymous]
internal sealed class AccessModel(Db db, TimeProvider clock, Redemption redemption, SessionCookie cookie) : HousePage
{
    private Person? person;

    public AccessLink? Link { get; private set; }

    public LinkState? State => Link is null || person is null || person.IsLocked ? null : Link.StateAt(clock.Now);

    /// <summary>The seats that the person holds, and those that wait behind the door.</summary>
    public IReadOnlyList<string> Seats { get; private set; } = [];

    public bool CanBeRenewed => State is not (null or LinkState.Open) && Link!.Purpose is not LinkPurpose.EmailChange;

    public string Title => LinkWords.Title(State, Link, person);

    public string Lead => LinkWords.Lead(State, Link, person, clock.Now);

    public string Verb => Link?.Purpose is LinkPurpose.EmailChange ? "Neue Adresse bestätigen" : $"Als {person?.ShortName} eintreten";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (State is LinkState.Open)
            foreach (var threshold in db.Catalog.Of<SignInHook>()) await threshold.Seen(db, Link!.Id, clock.Now, cancel);
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (State is not LinkState.Open) return Shown();
        if (await redemption.Redeem(Link!, Device.Of(Request), cancel) is not { } secret)
        {
            await Load(token, cancel);
            return Shown();
        }
        cookie.Write(Response, secret);
        if (Link!.Purpose is LinkPurpose.EmailChange) Flash("Ihre neue E-Mail-Adresse gilt ab jetzt.");
        return LocalRedirect(Url.IsLocalUrl(Link.Back) ? Link.Back : Link.Purpose is LinkPurpose.EmailChange ? AccountPaths.Profile
            : AccountPaths.Desk);
    }

    public async Task<IActionResult> OnPostNeuAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (!CanBeRenewed) return Shown();
        db.Enqueue(new SignInAsked(person!.Id, Link!.Back, clock.Now), clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Der neue Link ist unterwegs an die hinterlegte Adresse.");
        return Redirect(AccountPaths.Code);
    }

    private async Task Load(string token, CancellationToken cancel)
    {
        Link = await db.FindLink(token, cancel);
        if (Link is null) return;
        person = await db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == Link.PersonId, cancel);
        var seats = await db.Seats.AsNoTracking().HeldBy(Link.PersonId).InForce(clock.Now).OrderBy(seat => seat.From).ToListAsync(cancel);
        List<string> labels = [.. (await db.Name(seats, cancel)).Select(seat => seat.Label)];
        foreach (var threshold in db.Catalog.Of<SignInHook>()) labels.AddRange(await threshold.Awaits(db, Link.PersonId, cancel));
        Seats = labels;
    }

    private PageResult Shown()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        Response.StatusCode = State switch { LinkState.Open => 200, null => 404, _ => 410 };
        return Page();
    }
}
