using System.Linq.Expressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Library;

/// <summary>The materials that stand on pages of others.</summary>
internal static class LibraryParts
{
    private const int Most = 4;

    private const string Part = "materialien";

    /// <summary>What the page of an alliance asks for.</summary>
    public static PageLines<Alliance> AskedByAlliance { get; } = new(Part, (visit, alliance) =>
        Latest(visit, visit.Db.Materials.Where(one => one.AllianceId == alliance.Id)));

    /// <summary>What the page of a network asks for.</summary>
    public static PageLines<Network> AskedByNetwork { get; } = new(Part, (visit, network) =>
        Latest(visit, visit.Db.Materials.Where(one => one.NetworkId == network.Id)));

    /// <summary>On the page of an alliance: what it is responsible for.</summary>
    public static Task<MaterialsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance) =>
        Task.FromResult(visit.Lines.Has(Part) || visit.Me.CanEdit(alliance) ? new MaterialsOf<Alliance>(alliance, Rows(visit)) : null);

    /// <summary>On the page of a network: its working materials (001:3).</summary>
    public static Task<MaterialsOf<Network>?> OfNetwork(SlotVisit visit, Network network) =>
        Task.FromResult(visit.Lines.Has(Part) || visit.Me.WorksFor(network) ? new MaterialsOf<Network>(network, Rows(visit)) : null);

    /// <summary>On the page of an organisation: what it has helped to make.</summary>
    public static async Task<MaterialsOf<Organisation>?> OfOrganisation(SlotVisit visit, Organisation organisation)
    {
        var some = await Latest(visit, one => one.Authors.Any(author => author.OrganisationId == organisation.Id));
        return some.Count == 0 ? null : new(organisation, some);
    }

    private static IQueryable<Line> Latest(SlotVisit visit, IQueryable<Material> materials)
    {
        var latest = materials.VisibleTo(visit.Me, visit.Db).Listed.OrderByDescending(one => one.PublishedAt)
            .ThenByDescending(one => one.Id).Take(Most).Select(one => one.Id);
        return visit.Db.Materials.Where(one => latest.Contains(one.Id)).Select(AsLine);
    }

    /// <summary>What of a material a short line of a page shows.</summary>
    public static Expression<Func<Material, Line>> AsLine { get; } = one => new()
    {
        Id = one.Id,
        Name = one.Title,
        Slug = one.Slug,
        More = one.Kind.ToString(),
        Number = one.Year,
        All = one.Uses.Count(use => use.EndedAt == null),
        At = one.PublishedAt,
    };

    private static IReadOnlyList<MaterialRow> Rows(SlotVisit visit) => [.. visit.Lines[Part].OrderByDescending(line => line.At)
        .ThenByDescending(line => line.Id).Select(MaterialRow.Of)];

    private static Task<List<MaterialRow>> Latest(SlotVisit visit, Expression<Func<Material, bool>> which) =>
        visit.Db.Materials.VisibleTo(visit.Me, visit.Db).Listed.Where(which).OrderByDescending(one => one.PublishedAt)
            .ThenByDescending(one => one.Id).Take(Most).Select(MaterialRow.Shown).ToListAsync(visit.Cancel);
}

/// <summary>Some materials of a place, the latest first.</summary>
internal sealed record MaterialsOf<TPlace>(TPlace Place, IReadOnlyList<MaterialRow> Some);

/// <summary>A material in a list.</summary>
public sealed class MaterialRow
{
    /// <summary>Its id.</summary>
    public Guid Id { get; private init; }

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What it is, in a sentence.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>What sort of thing it is.</summary>
    public MaterialKind Kind { get; private init; }

    /// <summary>How it stands.</summary>
    public MaterialState State { get; private init; }

    /// <summary>The year it is from.</summary>
    public int? Year { get; private init; }

    /// <summary>Its language, by its code.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Who is responsible.</summary>
    public string Home { get; private init; } = "";

    /// <summary>When it was last found right, in UTC.</summary>
    public DateTimeOffset? CheckedAt { get; private init; }

    /// <summary>When it came out, in UTC.</summary>
    public DateTimeOffset? PublishedAt { get; private init; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private init; }

    /// <summary>Whether another one has taken its place.</summary>
    public bool IsReplaced { get; private init; }

    /// <summary>How many alliances use it.</summary>
    public int Users { get; private init; }

    /// <summary>The picture of its first page.</summary>
    public Guid? PreviewId { get; private init; }

    /// <summary>Its page.</summary>
    public string Path => LibraryPaths.Of(Slug);

    /// <summary>"Flyer · 2012 · Türkisch".</summary>
    public string Facts => string.Join(" · ", new[] { Kind.Label, Year?.ToString(German.Culture),
        Language == "de" ? null : Languages.NameOf(Language) }.OfType<string>());

    /// <summary>Out of a short line of a page.</summary>
    public static MaterialRow Of(Line line) => new()
    {
        Id = line.Id!.Value,
        Slug = line.Slug!,
        Title = line.Name!,
        Kind = Enum.Parse<MaterialKind>(line.More!),
        Year = line.Number,
        Users = line.All ?? 0,
        Language = "de",
        State = MaterialState.Published,
    };

    /// <summary>What of a material a list shows.</summary>
    public static Expression<Func<Material, MaterialRow>> Shown { get; } = one => new()
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
        PreviewId = one.State == MaterialState.Withdrawn ? null
            : one.Editions.Where(edition => edition.Number == one.CurrentNumber).SelectMany(edition => edition.Files)
            .Where(file => file.PreviewId != null).OrderBy(file => file.Position).Select(file => file.PreviewId).FirstOrDefault(),
    };
}
