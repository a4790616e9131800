using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>The seats of local partners: each is for one thing and lets nobody into the community.</summary>
public static class JointSeats
{
    /// <summary>A label.</summary>
    public static readonly SeatPlace Label = new("Label");

    /// <summary>Gives one label for a local partner.</summary>
    public static readonly SeatRole LabelPartner = SeatRole.Declare("LabelPartner", "Label-Vergabe", RoleTraits.IsGuest);

    /// <summary>The role that is lent at such a thing.</summary>
    public static SeatRole RoleAt(SeatPlace place) => place == Label ? LabelPartner : ProjectSeats.Partner;
}
