using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A page on which somebody of the community asks for experience; others do not find it.</summary>
internal abstract class AskPage<TNoun> : NounPage<TNoun> where TNoun : class
{
    [BindProperty, Required(ErrorMessage = "Bitte schreiben Sie ein, zwei Sätze."), StringLength(4000)]
    public string? Words { get; set; }

    protected override bool MayUse => Me.IsInCommunity;

    /// <summary>Where a form that is sent twice leads; said before the desk saves.</summary>
    protected void WillLeadTo(string path) => HttpContext.Features.Get<SentForm>()?.LeadTo(path);

    /// <summary>What was done, once the desk has sent it.</summary>
    protected IActionResult Sent(string to, string path)
    {
        Flash($"Ihre Anfrage ist unterwegs zu {to}. Die Antwort kommt als E-Mail zu Ihnen.");
        return Redirect(path);
    }
}
