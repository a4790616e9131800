using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>One of the event's own questions, as the team writes it.</summary>
internal sealed class QuestionForm
{
    [Required(ErrorMessage = "Bitte schreiben Sie die Frage."), StringLength(200)]
    public string? Label { get; set; }

    [StringLength(300)]
    public string? Hint { get; set; }

    [StringLength(100)]
    public string? Section { get; set; }

    public AnswerKind Kind { get; set; }

    [StringLength(6000)]
    public string? Choices { get; set; }

    public bool IsRequired { get; set; }

    public AskedWhen Asked { get; set; }

    public KeptFor Kept { get; set; }

    public Guid? DependsOnId { get; set; }

    [StringLength(200)]
    public string? DependsOnAnswer { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Items<AnswerKind>(kind => kind.Label);

    public static IEnumerable<SelectListItem> Moments => Items<AskedWhen>(when => when.Label);

    public static IEnumerable<SelectListItem> Periods => Items<KeptFor>(kept => kept.Label);

    public QuestionFacts Facts => new(Label ?? "", Kind, Section, Hint, Choices ?? "", IsRequired, Asked, Kept, DependsOnId,
        DependsOnAnswer);

    public static QuestionForm Of(BookingQuestion question) => new()
    {
        Label = question.Label,
        Hint = question.Hint,
        Section = question.Section,
        Kind = question.Kind,
        Choices = question.Choices,
        IsRequired = question.IsRequired,
        Asked = question.Asked,
        Kept = question.Kept,
        DependsOnId = question.DependsOnId,
        DependsOnAnswer = question.DependsOnAnswer,
    };

    private static IEnumerable<SelectListItem> Items<T>(Func<T, string> label) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(label(value), value.ToString()));
}
