using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A page on which an office looks after an award. Everybody may read of awards, so others are told that it is not theirs.
/// </summary>
internal abstract class AwardPage : NounPage<Award>
{
    protected override Task<Award?> Find() => Db.Awards.FindBySlug(Slug, Cancel);

    protected override bool MayUse => Me.CanAwardFor(Noun.NetworkId);

    protected override OpenPlace? Rooms => Noun.Network?.AsPlace;
}
