using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>What came out of a group, under its headings.</summary>
internal sealed class ResultForm
{
    [Required(ErrorMessage = "Bitte sagen Sie das Ergebnis in einem Satz."), StringLength(200)]
    public string? Headline { get; set; }

    [StringLength(GroupResult.MaxText)]
    public string? Text { get; set; }

    [StringLength(1000)]
    public string? NextStep { get; set; }

    [StringLength(300)]
    public string? CarriedBy { get; set; }

    public FuzzyDate? AgainOn { get; set; }

    public static ResultForm Of(TopicGroup group) => new()
    {
        Headline = group.Headline.Length == 0 ? null : group.Headline,
        Text = group.Text,
        NextStep = group.NextStep,
        CarriedBy = group.CarriedBy,
        AgainOn = group.AgainOn,
    };

    public GroupResult ToResult() => new(Headline ?? "", Text ?? "", NextStep ?? "", CarriedBy ?? "", AgainOn);
}
