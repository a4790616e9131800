using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Alliances.Pages;

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
        foreach (var fact in Asked.Waiting.Where(fact => shown.Any(one => one.StartsWith($"{fact.Line.Number}:", StringComparison.Ordinal))).ToList())
            if (shown.Contains($"{fact.Line.Number}:{fact.Wording!.Revision}")) await Confirm(fact, cancel);
            else WasOvertaken = true;
        if (!Asked.Waiting.Any() && Asked.Facts.Any(fact => fact.IsAnswered) && Asked.State is LinkState.Open) Asked.Link!.Answer(clock.Now);
        await db.SaveChangesAsync(cancel);
        if (!WasOvertaken) return Redirect($"{AccountPaths.Answer(EnquiryLetter.Purpose, token)}#oben");
        await Load(token, cancel);
        Response.StatusCode = 422;
        return Page();
    }

    private async Task Confirm(AskedFact fact, CancellationToken cancel)
    {
        await db.ConfirmFact(fact.Kind, fact.Line.FactId, Asked.Link!.PersonId, clock.Now, cancel);
        fact.Line.Answer(clock.Now);
    }

    private async Task Load(string token, CancellationToken cancel)
    {
        (Asked, Token) = (await AskedFacts.Load(db, token, clock.Now, cancel), token);
        AnswerHead.Write(Response);
    }

    private PageResult Shown()
    {
        Response.StatusCode = Asked.State switch { LinkState.Open or LinkState.Redeemed => 200, null => 404, _ => 410 };
        return Page();
    }
}

/// <summary>A page behind a secret address: kept by nobody, told to nobody, found by nobody.</summary>
internal static class AnswerHead
{
    public static void Write(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "no-store";
    }
}
