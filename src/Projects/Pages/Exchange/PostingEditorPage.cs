using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A page on which the team of an alliance sees to a request or an offer: a foreign one is a 404.</summary>
internal abstract class PostingEditorPage : NounPage<Posting>
{
    public Posting Posting => Noun;

    protected override OpenPlace? Rooms => Posting.Network?.AsPlace ?? Posting.Alliance?.AsPlace;

    protected override Task<Posting?> Find() => Db.Postings.EditedBy(Me).WithPage.FindBySlug(Slug, Cancel);
}
