using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Reviews.Pages;

/// <summary>
/// The answer to a bundled mail, without signing in. Looking changes nothing, because mail scanners look too; a button confirms
/// exactly the wording that stands above it.
/// </summary>
[AllowAnonymous]
internal sealed class FactAnswerModel(Db db, TimeProvider clock) : HousePage
{
    public AskedFacts Asked { get; private set; } = null!;

    public string Token { get; private set; } = "";

    /// <summary>Whether something read otherwise than when the button was pressed.</summary>
    public bool WasOvertaken { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        return Shown();
    }

    /// <summary>Confirms what was shown: each "number:revision" stands for one wording.</summary>
    public async Task<IActionResult> OnPostAsync(string token, string[] shown, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (Asked.State is not (LinkState.Open or LinkState.Redeemed)) return Shown();
        foreach (var fact in Asked.Waiting.Where(fact => Names(shown, fact)).ToList())
            if (shown.Contains(fact.Shown)) await Confirm(fact, cancel);
            else WasOvertaken = true;
        await db.SaveChangesAsync(cancel);
        if (!WasOvertaken) return Redirect($"{ReviewPaths.Answer(token)}#oben");
        await Load(token, cancel);
        return Again();
    }

    private static bool Names(string[] shown, AskedFact fact) =>
        shown.Any(one => one.StartsWith($"{fact.Line.Number}:", StringComparison.Ordinal));

    private async Task Confirm(AskedFact fact, CancellationToken cancel)
    {
        await db.ConfirmFact(fact.Kind, fact.Line.FactId, Asked.Link!.PersonId, clock.Now, cancel);
        Asked.Answer(fact, clock.Now);
    }

    private async Task Load(string token, CancellationToken cancel)
    {
        (Asked, Token) = (await AskedFacts.Load(db, token, clock.Now, cancel), token);
    }

    private PageResult Shown()
    {
        Response.StatusCode = Asked.State.HttpStatus;
        return Page();
    }
}
