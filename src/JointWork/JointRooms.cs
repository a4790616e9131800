using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>In whose rooms a page of joint work stands: of the office, or of the team to which the actor belongs.</summary>
internal static class JointRooms
{
    extension(Actor actor)
    {
        /// <summary>Of a label; its network and its carriers were loaded.</summary>
        public OpenPlace? RoomsOf(Label label) => actor.WorksFor(label.NetworkId) ? label.Network!.AsPlace
            : actor.Own(label.Carriers.Where(who => who.Until is null).Select(who => who.Alliance));

        /// <summary>Of a joint project; its network and who is asked were loaded.</summary>
        public OpenPlace? RoomsOf(JointProject one) => actor.WorksFor(one.NetworkId) ? one.Network!.AsPlace
            : actor.Own(one.Consents.Select(consent => consent.Alliance));

        /// <summary>Of a project; its carriers were loaded.</summary>
        public OpenPlace? RoomsOf(Project project) => actor.Own(project.Of(ProjectRole.Carrier).Select(who => who.Alliance));

        private OpenPlace? Own(IEnumerable<Alliance?> homes) => homes.OfType<Alliance>().FirstOrDefault(actor.CanEdit)?.AsPlace;
    }
}
