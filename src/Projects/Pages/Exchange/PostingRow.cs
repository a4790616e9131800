using System.Linq.Expressions;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A request or an offer in a list.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Kind">Whether something is looked for or offered.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">What exactly.</param>
/// <param name="Home">Whose it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ExpiresOn">Its last day.</param>
/// <param name="Helped">Whether it has helped.</param>
public sealed record PostingRow(
    string Slug, PostingKind Kind, string Title, string Text, string Home, PostingState State, DateOnly ExpiresOn, Help? Helped)
{
    /// <summary>Its page.</summary>
    public string Path => PostingPaths.Of(Slug);

    /// <summary>The beginning of what it says.</summary>
    public string Lead => Text.Length <= 160 ? Text : $"{Text[..160].TrimEnd()} …";

    /// <summary>Rows of requests and offers.</summary>
    public static Expression<Func<Posting, PostingRow>> Of { get; } = one => new(one.Slug, one.Kind, one.Title, one.Text,
        one.Organisation != null ? one.Organisation.Name : one.Network != null ? one.Network.Name : one.Alliance!.Name,
        one.State, one.ExpiresOn, one.Helped);

    /// <summary>What an organisation looks for and offers now; null where that is nothing.</summary>
    internal static async Task<IReadOnlyList<PostingRow>?> OfOrganisation(SlotVisit visit, Organisation organisation)
    {
        var some = await visit.Db.Postings.VisibleTo(visit.Me, visit.Db).OfOrganisation(organisation.Id).Standing(visit.Now.BerlinDay)
            .OrderByDescending(one => one.PostedAt).ThenByDescending(one => one.Id).Take(Most).Select(Of).ToListAsync(visit.Cancel);
        return some.Count == 0 ? null : some;
    }

    private const int Most = 6;
}
