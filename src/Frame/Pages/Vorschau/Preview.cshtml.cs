using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Frame.Pages;

/// <summary>
/// Shows how a text with Markdown will look, while its form stays open and nothing is stored; also to people without an account, who write
/// by a link of their own. Only our own pages may ask: nobody else shall show words under our name.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PreviewModel : HousePage
{
    /// <summary>A script that shows the text beside its field asks for the text alone.</summary>
    private const string Fragment = "text/x-fragment";

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    public string? Text { get; private set; }

    /// <summary>Browsers say whose page asks (W3C Fetch Metadata); where one does not, only people with an account are answered.</summary>
    private bool IsFromElsewhere => Request.Headers["Sec-Fetch-Site"].ToString() is var site && site != "same-origin"
        && (site.Length > 0 || !Me.IsSignedIn);

    public IActionResult OnPost()
    {
        if (IsFromElsewhere) return BadRequest();
        Text = CleanText.Of(Request.Form[Field ?? ""].ToString());
        return Request.Headers.Accept == Fragment ? Partial("_TextShown", Text) : Page();
    }
}
