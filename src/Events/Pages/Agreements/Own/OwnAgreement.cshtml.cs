using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>How one's own agreement stands, and what one can do about it.</summary>
[AllowAnonymous]
internal sealed class OwnAgreementModel : OwnAgreementPage
{
    public bool MayConfirm => Party.ConfirmedAt is null && Agreement!.ObstacleTo(Party) is null;

    /// <summary>Whether the alliance of whoever is signed in has agreed and can make a project of it.</summary>
    public bool MayMakeProject => Agreement!.PossibleHomes.Any(home => Me.CanEdit(home) && Agreement.ObstacleToProject(home) is null);

    public IEnumerable<AgreementParty> Others => Agreement!.Parties.Where(party => party.WithdrawnAt is null)
        .OrderBy(party => party.Position);

    public string Sentence => Agreement!.ObstacleTo(Party)
        ?? (Party.ConfirmedAt is null ? "Stimmt das so? Dann bestätigen Sie bitte."
        : !Agreement.Counts ? "Sie haben bestätigt. Sobald auch jemand anderes bestätigt, gilt die Vereinbarung."
        : Agreement.State switch
        {
            AgreementState.Runs => "Ihre Vereinbarung läuft.",
            AgreementState.Done => "Ihre Vereinbarung ist fertig. Danke, dass Sie es gesagt haben.",
            AgreementState.Asleep => "Ihre Vereinbarung ist eingeschlafen. Danke, dass Sie es gesagt haben.",
            _ => "Die Vereinbarung gilt. Noch hat niemand gesagt, wie es läuft.",
        });

    public string By(AgreementAnswer answer) => Agreement!.Parties.FirstOrDefault(party => party.Id == answer.PartyId) is { } party
        ? AgreementLetters.Who(party) : "";

    public void OnGet() { }
}
