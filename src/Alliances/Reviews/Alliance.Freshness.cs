using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

// That it is there, and that what it says is still right.
public sealed partial class Alliance
{
    /// <summary>When somebody last said or showed that it is there, in UTC.</summary>
    public DateTimeOffset LastConfirmedAt { get; private set; }

    /// <summary>The day on which somebody last said or showed that it is there (INV-130).</summary>
    public DateOnly LastConfirmedOn => LastConfirmedAt.BerlinDay;

    /// <summary>Says: yes, we are there.</summary>
    public void ConfirmExistence(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        IsThere(at);
        Raise(new AllianceConfirmed(Id, by, at));
    }

    /// <summary>Says that the list of partners was read and is still right.</summary>
    public void ConfirmPartners(Guid? by, DateTimeOffset at)
    {
        foreach (var partner in ActivePartnerships) partner.Confirm(at);
        IsThere(at);
        Raise(new AllianceConfirmed(Id, by, at));
    }

    /// <summary>A partner says of itself that it takes part and that its entry is right.</summary>
    public void ConfirmItself(Partnership partner, DateTimeOffset at)
    {
        partner.ConfirmItself(at);
        Raise(new PartnerAnswered(Id, partner.Id, PartnerWord.Confirmed, at));
    }

    /// <summary>A partner proposes what its entry should say; what stays as it is counts as confirmed.</summary>
    public void Hear(Partnership partner, Proposal? proposal, DateTimeOffset at)
    {
        partner.ConfirmItself(at);
        Raise(new PartnerAnswered(Id, partner.Id, proposal is null ? PartnerWord.Confirmed : PartnerWord.Proposed, at));
    }

    /// <summary>A partner ends its own work here, today and without a reason (INV-12).</summary>
    public void LeaveItself(Partnership partner, DateTimeOffset at)
    {
        Leave(partner, FuzzyDate.OfDay(at.BerlinDay), null, at);
        Raise(new PartnerAnswered(Id, partner.Id, PartnerWord.Left, at));
    }

    /// <summary>Somebody who was asked corrects a contact point by the link of the mail; another mailbox only by a proposal.</summary>
    public void CorrectByMail(ContactPoint point, ContactDetails details, Guid? by, DateTimeOffset at)
    {
        Correct(point, details with { Mailbox = point.Mailbox }, by, at);
        Raise(new ContactCorrectedByMail(Id, point.Id, by, at));
    }

    private void IsThere(DateTimeOffset at) => LastConfirmedAt = at > LastConfirmedAt ? at : LastConfirmedAt;
}
