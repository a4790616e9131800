namespace Buendnisnetz.Frame.Pages;

/// <summary>Shows how a text with Markdown will look, while its form stays open and nothing is stored.</summary>
internal sealed class PreviewModel : HousePage
{
    /// <summary>A script that shows the text beside its field asks for the text alone.</summary>
    private const string Fragment = "text/x-fragment";

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    public string? Text { get; private set; }

    public IActionResult OnPost()
    {
        Text = CleanText.Of(Request.Form[Field ?? ""].ToString());
        return Request.Headers.Accept == Fragment ? Partial("_TextShown", Text) : Page();
    }
}
