using System.Linq.Expressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Library;

/// <summary>The materials that stand on pages of others.</summary>
internal static class LibraryParts
{
    private const int Most = 4;

    /// <summary>On the page of an alliance: what it is responsible for.</summary>
    public static async Task<MaterialsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var some = await Latest(visit, one => one.AllianceId == alliance.Id);
        return some.Count == 0 && !visit.Me.CanEdit(alliance) ? null : new(alliance, some);
    }

    /// <summary>On the page of a network: its working materials (001:3).</summary>
    public static async Task<MaterialsOf<Network>?> OfNetwork(SlotVisit visit, Network network)
    {
        var some = await Latest(visit, one => one.NetworkId == network.Id);
        return some.Count == 0 && !visit.Me.WorksFor(network) ? null : new(network, some);
    }

    /// <summary>On the page of an organisation: what it has helped to make.</summary>
    public static async Task<MaterialsOf<Organisation>?> OfOrganisation(SlotVisit visit, Organisation organisation)
    {
        var some = await Latest(visit, one => one.Authors.Any(author => author.OrganisationId == organisation.Id));
        return some.Count == 0 ? null : new(organisation, some);
    }

    private static Task<List<MaterialRow>> Latest(SlotVisit visit, Expression<Func<Material, bool>> which) =>
        visit.Db.Materials.VisibleTo(visit.Me, visit.Db).Listed.Where(which).OrderByDescending(one => one.PublishedAt)
            .ThenByDescending(one => one.Id).Take(Most).Select(MaterialRow.Of).ToListAsync(visit.Cancel);
}

/// <summary>Some materials of a place, the latest first.</summary>
internal sealed record MaterialsOf<TPlace>(TPlace Place, IReadOnlyList<MaterialRow> Some);

/// <summary>A material in a list.</summary>
internal sealed class MaterialRow
{
    public Guid Id { get; private init; }

    public string Slug { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Lead { get; private init; } = "";

    public MaterialKind Kind { get; private init; }

    public MaterialState State { get; private init; }

    public int? Year { get; private init; }

    public string Language { get; private init; } = "";

    public string Home { get; private init; } = "";

    public DateTimeOffset? CheckedAt { get; private init; }

    public DateTimeOffset? PublishedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private init; }

    public bool IsReplaced { get; private init; }

    public int Users { get; private init; }

    public Guid? PreviewId { get; private init; }

    public string Path => LibraryPaths.Of(Slug);

    /// <summary>"Flyer · 2012 · Türkisch".</summary>
    public string Facts => string.Join(" · ", new[] { Kind.Label, Year?.ToString(German.Culture),
        Language == "de" ? null : Languages.NameOf(Language) }.OfType<string>());

    public static Expression<Func<Material, MaterialRow>> Of { get; } = one => new()
    {
        Id = one.Id,
        Slug = one.Slug,
        Title = one.Title,
        Lead = one.Lead,
        Kind = one.Kind,
        State = one.State,
        Year = one.Year,
        Language = one.Language,
        Home = one.Alliance != null ? one.Alliance.Name : one.Network!.Name,
        CheckedAt = one.CheckedAt,
        PublishedAt = one.PublishedAt,
        ChangedAt = one.ChangedAt,
        IsReplaced = one.ReplacedById != null,
        Users = one.Uses.Count(use => use.EndedAt == null),
        PreviewId = one.Editions.Where(edition => edition.Number == one.CurrentNumber).SelectMany(edition => edition.Files)
            .Where(file => file.PreviewId != null).OrderBy(file => file.Position).Select(file => file.PreviewId).FirstOrDefault(),
    };
}
