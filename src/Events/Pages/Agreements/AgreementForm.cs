using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>What is noted at the table, as a form: two parties at least, more if one likes.</summary>
internal sealed class AgreementForm
{
    /// <summary>How many parties the form has room for.</summary>
    public const int Rows = 4;

    /// <summary>The key of this form: sent twice, it makes one agreement.</summary>
    public Guid Key { get; set; }

    [StringLength(AgreementDraft.MaxPurpose)]
    public string? Purpose { get; set; }

    [StringLength(AgreementDraft.MaxNextStep)]
    public string? NextStep { get; set; }

    public FuzzyDate? NextStepOn { get; set; }

    public Guid? SessionId { get; set; }

    public IList<PartyForm> Parties { get; set; } = [];

    /// <summary>An empty form, for the item of the programme that the address names.</summary>
    public static AgreementForm Empty(Session? session) => new() { Key = Guid.CreateVersion7(), SessionId = session?.Id };

    /// <summary>Has room for all rows.</summary>
    public void Fill()
    {
        while (Parties.Count < Rows) Parties.Add(new());
        if (Key == Guid.Empty) Key = Guid.CreateVersion7();
    }

    /// <summary>What was typed; the rows that somebody has filled in.</summary>
    public AgreementDraft ToDraft(IReadOnlyList<Session> sessions) => new(Purpose ?? "",
        [.. Parties.Where((party, row) => row < 2 || !party.IsEmpty).Select(party => party.ToDraft())], NextStep, NextStepOn,
        sessions.FirstOrDefault(one => one.Id == SessionId)?.Id);

    /// <summary>The field of an objection; rows that were left empty in between are counted along.</summary>
    public string FieldOf(Objection objection)
    {
        var rows = Parties.Index().Where(row => row.Index < 2 || !row.Item.IsEmpty).Select(row => row.Index).ToList();
        for (var number = rows.Count - 1; number >= 0; number--)
            if (objection.Field.StartsWith($"Parties[{number}]", StringComparison.Ordinal))
                return objection.Field.Replace($"[{number}]", $"[{rows[number]}]", StringComparison.Ordinal);
        return objection.Field;
    }

    /// <summary>The items of the programme to choose from.</summary>
    public static IEnumerable<SelectListItem> Sessions(IEnumerable<Session> sessions) =>
        [new("keine Angabe", ""), .. sessions.Select(one => new SelectListItem(one.Title, one.Id.ToString()))];
}

/// <summary>A party as it is typed.</summary>
internal sealed class PartyForm
{
    [StringLength(120)]
    public string? Name { get; set; }

    [StringLength(AgreementDraft.MaxHouse)]
    public string? House { get; set; }

    [StringLength(200)]
    public string? Email { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(House) && string.IsNullOrWhiteSpace(Email);

    public PartyDraft ToDraft() => new(Name ?? "", House, Email ?? "");
}

/// <summary>What a form of an agreement shows: its fields, the programme, and houses that are often meant.</summary>
internal sealed record AgreementFields(AgreementForm Form, IReadOnlyList<Session> Sessions, IReadOnlyList<string> Houses)
{
    /// <summary>The year after the event, for examples.</summary>
    public int Year { get; private init; }

    /// <summary>The programme of the event, and the houses that stand behind it, to choose from while typing.</summary>
    public static async Task<AgreementFields> Of(Db db, AgreementForm form, Event planned, CancellationToken cancel)
    {
        form.Fill();
        var sessions = await db.EventSessions.OfEvent(planned.Id).Where(one => one.ParentId == null && one.DroppedAt == null)
            .AsNoTracking().ToListAsync(cancel);
        var houses = await db.Involvements.Where(who => who.EventId == planned.Id && who.NetworkId == null)
            .Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).Distinct().ToListAsync(cancel);
        return new(form, [.. sessions.Where(one => one.Kind.HasContent)], [.. houses.Order(StringComparer.Create(German.Culture, true))])
        {
            Year = planned.EndsAt.BerlinDay.Year + 1,
        };
    }
}
