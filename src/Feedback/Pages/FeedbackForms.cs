using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>The questions of a round, as the team writes them.</summary>
internal sealed class FeedbackQuestionsForm
{
    public List<FeedbackLineForm> Rows { get; set; } = [];

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<FeedbackKind>().Select(kind => new SelectListItem(kind.Label, kind.ToString()));

    /// <summary>What is asked; an empty row is no question.</summary>
    public IReadOnlyList<FeedbackLine> Lines => [.. Rows.Where(row => !string.IsNullOrWhiteSpace(row.Label))
        .Select(row => new FeedbackLine(row.Label!.Trim(), row.Kind))];

    public static FeedbackQuestionsForm Of(IEnumerable<FeedbackLine> lines) => new FeedbackQuestionsForm()
    { Rows = [.. lines.Select(line => new FeedbackLineForm { Label = line.Label, Kind = line.Kind })] }.Filled();

    /// <summary>With empty rows for more.</summary>
    public FeedbackQuestionsForm Filled()
    {
        while (Rows.Count < FeedbackLine.Most) Rows.Add(new());
        return this;
    }
}

/// <summary>One question.</summary>
internal sealed class FeedbackLineForm
{
    [StringLength(200)]
    public string? Label { get; set; }

    public FeedbackKind Kind { get; set; } = FeedbackKind.Text;
}
