
namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page of those who care for a label. Everybody may read of labels, so others are told that it is not theirs.</summary>
internal abstract class LabelPage : NounPage<Label>
{
    public Label Label => Noun;

    protected override Task<Label?> Find() => Db.Labels.Whole.FindBySlug(Slug, Cancel);

    protected override bool MayUse => Me.CanCareFor(Label);

    protected override OpenPlace? Rooms => Me.RoomsOf(Label);
}
