using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>The seats of local partners: each is for one thing and lets nobody into the community.</summary>
public static class JointSeats
{
    /// <summary>A label.</summary>
    public static readonly SeatPlace Label = new("Label");

    /// <summary>Gives one label for a local partner.</summary>
    public static readonly SeatRole LabelPartner = SeatRole.Declare("LabelPartner", "Label-Vergabe", RoleTraits.IsGuest);

    /// <summary>News in the name of a joint project; the place is the project.</summary>
    public static readonly SeatPlace News = new("ProjectNews");

    /// <summary>Writes and publishes news in the name of one joint project for a local partner.</summary>
    public static readonly SeatRole NewsPartner = SeatRole.Declare("ProjectNewsPartner", "Neuigkeiten zum Projekt", RoleTraits.IsGuest);

    /// <summary>The role that is lent at such a thing.</summary>
    public static SeatRole RoleAt(SeatPlace place) => place == Label ? LabelPartner : place == News ? NewsPartner : ProjectSeats.Partner;
}
