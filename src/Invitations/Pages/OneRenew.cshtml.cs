using Buendnisnetz.Accounts;
using Buendnisnetz.Lists;
using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A new letter with a new link, to a corrected address where need be.</summary>
internal sealed class RenewInvitationModel(Renewal renewal) : InvitedPersonPage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie eine E-Mail-Adresse an."), StringLength(200)]
    public string? Email { get; set; }

    public string Hint => Account?.ObstacleToCorrecting() is null
        ? "Ist sie falsch, berichtigen Sie sie hier." : "Diese Person war schon angemeldet und ändert ihre Adresse selbst.";

    public Task OnGetAsync()
    {
        Email = Noun.Email;
        return NoteLook();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var email = Tidy.Of(Email);
        if (await renewal.ObstacleTo(Noun, Account, email, Cancel) is { } obstacle) return Again(nameof(Email), obstacle);
        if (TypedAddress.Meant(email) is { } meant && AskedOnce.Of(HttpContext).Ask(Request, nameof(Email), email,
            TypedAddress.Question(email, meant)) is { } question) return Again(nameof(Email), question);
        await renewal.Renew(Batch, Noun, Account, email, Me.PersonId, Now, Cancel);
        return await Saved("Der neue Brief ist auf dem Weg.", Noun.Path);
    }
}
