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
        Raise(new FactHeard(Id, Heard.PartnerConfirmed, null, at));
    }

    private void IsThere(DateTimeOffset at) => LastConfirmedAt = at > LastConfirmedAt ? at : LastConfirmedAt;
}
