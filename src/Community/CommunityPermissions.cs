using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>What an actor may do in a space that they may read.</summary>
public static class CommunityPermissions
{
    extension(Actor actor)
    {
        /// <summary>Announces: the office of a network, in its own space and in the one for all, and those who administer.</summary>
        public bool AnnouncesIn(Space space) => actor.IsAdministrator || (actor.IsInCommunity && space.Kind switch
        {
            SpaceKind.Network => actor.WorksFor(space.NetworkId!.Value),
            SpaceKind.Everybody => actor.Offices.Count > 0,
            _ => false,
        });

        /// <summary>Is a member of a group on a topic, by a seat in it.</summary>
        public bool BelongsTo(Space group) => actor.Holds(SpaceSeats.Place, group.Id, SpaceSeats.Host, SpaceSeats.Member);

        /// <summary>Answers in a thread that they may read; who answers by mail is asked the same.</summary>
        public bool CanAnswer(Thread thread) => actor.IsInCommunity && thread.ObstacleToAnswering() is null;

        /// <summary>Has written the post.</summary>
        public bool Wrote(Post post) => post.WrittenBy is { } writer && writer == actor.PersonId;
    }
}
