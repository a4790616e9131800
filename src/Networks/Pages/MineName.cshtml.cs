namespace Buendnisnetz.Networks.Pages;

/// <summary>One agrees to be named on the page of a network, or no longer does.</summary>
internal sealed class MineNameModel : OwnMembershipPage
{
    public Task<IActionResult> OnPostAsync(bool agreed)
    {
        Noun.BeNamed(agreed, Me.PersonId, Now);
        return Saved(agreed ? "Ihr Name steht jetzt auf der Seite des Netzwerks. Sie können das jederzeit zurücknehmen."
            : "Ihr Name steht nicht mehr auf der Seite. Sie zählen weiter mit.", NetworkPaths.Mine);
    }
}
