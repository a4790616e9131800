using Buendnisnetz.Alliances;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>Those who care for a label lend the right to give it.</summary>
internal sealed class LabelRightsModel(RightsDesk desk) : RightsPage<Label>(desk)
{
    public override string Here => Noun.Below("rechte");

    public override LendingOf What => new(JointSeats.Label, Noun.Id, Noun.Name, Noun.Path, Noun.NetworkId, Noun.Carriers
        .Where(who => who.Until is null && Me.PlacesOf(AllianceSeats.Place).Contains(who.AllianceId))
        .Select(who => (Guid?)who.AllianceId).FirstOrDefault());

    protected override Task<Label?> Find() => Db.Labels.Whole.FindBySlug(Slug, Cancel);

    protected override bool MayUse => Me.CanCareFor(Noun);

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);
}
