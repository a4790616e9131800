using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>How one's own agreement stands, and what one can do about it.</summary>
[AllowAnonymous]
internal sealed class OwnAgreementModel : OwnAgreementPage
{
    public bool MayConfirm => Party.ConfirmedAt is null && Agreement!.ObstacleTo(Party) is null;

    public IEnumerable<AgreementParty> Others => Agreement!.Parties.Where(party => party.WithdrawnAt is null)
        .OrderBy(party => party.Position);

    public string Sentence => Agreement!.ObstacleTo(Party)
        ?? (Party.ConfirmedAt is null ? "Stimmt das so? Dann bestätigen Sie bitte."
        : !Agreement.Counts ? "Sie haben bestätigt. Sobald auch jemand anderes bestätigt, gilt die Vereinbarung."
        : $"Die Vereinbarung gilt. Sie steht auf: {Agreement.State.Label}.");

    public string By(AgreementAnswer answer) => Agreement!.Parties.FirstOrDefault(party => party.Id == answer.PartyId) is { } party
        ? AgreementLetters.Who(party) : "";

    public void OnGet() { }
}
