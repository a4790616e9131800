using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork;

/// <summary>What an actor may do with labels. Its network and its carriers were loaded.</summary>
public static class JointPermissions
{
    extension(Actor actor)
    {
        /// <summary>Says what the label stands for, who carries and who gives it: the office, or a team that carries it.</summary>
        public bool CanCareFor(Label label) => actor.WorksFor(label.NetworkId)
            || label.Carriers.Any(who => who.Until is null && actor.CanEditAlliance(who.AllianceId));

        /// <summary>Says whether an alliance carries it: the office for all, a team for its own.</summary>
        public bool SpeaksFor(Label label, Guid alliance) => actor.WorksFor(label.NetworkId) || actor.CanEditAlliance(alliance);

        /// <summary>Gives the label to a place: those who care for it, and local partners to whom that was lent.</summary>
        public bool CanGrant(Label label) => actor.CanCareFor(label) || actor.Holds(JointSeats.Label, label.Id, JointSeats.LabelPartner);

        /// <summary>Takes the label from a place: those who care for it, and whoever gave it there.</summary>
        public bool CanTake(Label label, LabelGrant grant) =>
            actor.CanCareFor(label) || (actor.CanGrant(label) && grant.GivenBy is { } giver && giver == actor.PersonId);

        /// <summary>Decides for an alliance that is asked; for the office where there is none.</summary>
        public bool DecidesFor(JointConsent consent, Guid network) =>
            consent.AllianceId is { } alliance ? actor.CanLeadAlliance(alliance) : actor.WorksFor(network);
    }
}
