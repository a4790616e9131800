using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>Somebody who agrees, for a house or as a private person. Houses are public once confirmed, names only the team reads.</summary>
public sealed class AgreementParty
{
    private AgreementParty() { }

    internal AgreementParty(Guid agreementId, PartyDraft said, int position)
    {
        (AgreementId, Position, Email) = (agreementId, position, Person.KeyOf(said.Email));
        IsCalled(said);
    }

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The agreement.</summary>
    public Guid AgreementId { get; private init; }

    /// <summary>Which one of them; the first has usually noted it.</summary>
    public int Position { get; private init; }

    /// <summary>What the person is called; empty once forgotten.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The mailbox, in lower case; null once forgotten.</summary>
    public string? Email { get; private set; }

    /// <summary>The house as it was typed; null for private persons.</summary>
    public string? House { get; private set; }

    /// <summary>The organisation of the register.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation of the register, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The alliance.</summary>
    public Guid? AllianceId { get; private set; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>When the mail was answered with yes, in UTC.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When the party withdrew or said that it was not so, in UTC.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The letter that went out last.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>Since when letters have come back, in UTC.</summary>
    public DateTimeOffset? UnreachableAt { get; private set; }

    /// <summary>Whether it has confirmed and still takes part.</summary>
    public bool IsConfirmed => ConfirmedAt is not null && WithdrawnAt is null;

    /// <summary>Whether a letter can reach it.</summary>
    public bool IsReachable => Email is not null && WithdrawnAt is null && UnreachableAt is null;

    /// <summary>The house by its name of today.</summary>
    public string HouseName => Alliance?.Name ?? Organisation?.Name ?? House ?? "eine Privatperson";

    /// <summary>How it stands, in a word for the team.</summary>
    public string Stand => (WithdrawnAt is not null ? "zurückgezogen" : ConfirmedAt is not null ? "bestätigt" : "noch nicht bestätigt")
        + (UnreachableAt is null ? "" : ", E-Mail kam zurück");

    internal void IsCalled(PartyDraft said)
    {
        Name = said.Name.Trim();
        House = string.IsNullOrWhiteSpace(said.House) ? null : said.House.Trim();
        (OrganisationId, AllianceId) = (said.OrganisationId, said.AllianceId);
    }

    /// <summary>The entry of the organisation became another one.</summary>
    internal void BelongTo(Guid organisation) => OrganisationId = organisation;

    internal void Confirm(DateTimeOffset at) => (ConfirmedAt, UnreachableAt) = (at, null);

    internal void Withdraw(DateTimeOffset at) => (WithdrawnAt, Name, Email) = (at, "", null);

    /// <summary>Nobody needs to know any more who it was; that its house has agreed stays.</summary>
    internal void Forget() => (Name, Email) = ("", null);

    internal void WasWrittenTo(Guid mail) => MailId = mail;
}
