namespace Buendnisnetz.Events.Pages;

/// <summary>A sheet to fold and to put on the tables: the address of the form as a QR code, and in letters for everybody else.</summary>
internal sealed class AgreementTentModel(Site site) : AgreementTeamPage
{
    public string Address => site.Link(Event.AgreementPath);

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>The code as SVG.</summary>
    public string Code => QrPicture.Of(Address);

    public void OnGet() { }
}
