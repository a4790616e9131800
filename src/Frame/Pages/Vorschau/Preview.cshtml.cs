using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Frame.Pages;

/// <summary>
/// Shows how a text with Markdown will look, while its form stays open and nothing is stored; also to people without an account, who write
/// by a link of their own, and a whole hall at once. Only our own pages may ask: nobody else shall show words under our name.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class PreviewModel : HousePage
{
    /// <summary>No field holds a longer text.</summary>
    public const int Longest = 50_000;

    /// <summary>A script that shows the text beside its field asks for the text alone.</summary>
    private const string Fragment = "text/x-fragment";

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    public string? Text { get; private set; }

    /// <summary>Why the text is not shown; null where it is.</summary>
    public string? Refused { get; private set; }

    /// <summary>Browsers say whose page asks (W3C Fetch Metadata); where one does not, only people with an account are answered.</summary>
    private bool IsFromElsewhere => Request.Headers["Sec-Fetch-Site"].ToString() is var site && site != "same-origin"
        && (site.Length > 0 || !Me.IsSignedIn);

    public IActionResult OnPost()
    {
        if (IsFromElsewhere) return BadRequest();
        var typed = Request.Form[Field ?? ""].ToString();
        if (typed.Length > Longest) return TooLong();
        Text = CleanText.Of(typed);
        return AsksForText ? Partial("_TextShown", Text) : Page();
    }

    private bool AsksForText => Request.Headers.Accept == Fragment;

    private IActionResult TooLong()
    {
        Refused = $"Der Text ist zu lang für eine Vorschau. Möglich sind {Longest.ToString("N0", German.Culture)} Zeichen.";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return AsksForText ? Content(Refused) : Page();
    }
}
