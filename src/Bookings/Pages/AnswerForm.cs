using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The answer to one of an event's own questions, on whichever form.</summary>
internal sealed class AnswerForm
{
    /// <summary>The question it answers.</summary>
    public Guid Id { get; set; }

    [StringLength(BookingAnswer.Longest)]
    public string? Text { get; set; }

    /// <summary>What was chosen of several answers.</summary>
    public List<string> Chosen { get; set; } = [];

    /// <summary>What is asked.</summary>
    [BindNever, ValidateNever]
    public BookingQuestion Question { get; set; } = null!;

    /// <summary>On what it depends, where it does.</summary>
    [BindNever, ValidateNever]
    public BookingQuestion? Needs { get; set; }

    /// <summary>Where that stands on the form.</summary>
    [BindNever, ValidateNever]
    public int NeedsAt { get; set; }

    public IEnumerable<SelectListItem> Items() =>
    [
        .. Question.Kind == AnswerKind.Several || Question.IsRequired ? Array.Empty<SelectListItem>() : [new("keine Angabe", "")],
        .. Question.Options.Select(option => new SelectListItem(option, option)),
    ];

    /// <summary>The fields of a form, one for each question; what was typed stays.</summary>
    public static List<AnswerForm> Of(Questionnaire asked, IReadOnlyDictionary<Guid, string> answers, IReadOnlyList<AnswerForm> typed)
    {
        var fields = asked.Questions.Select(question => typed.FirstOrDefault(one => one.Id == question.Id)
            ?? Filled(question, answers.GetValueOrDefault(question.Id, ""))).ToList();
        foreach (var (field, question) in fields.Zip(asked.Questions))
        {
            field.Question = question;
            field.NeedsAt = asked.Questions.Index().FirstOrDefault(one => one.Item.Id == question.DependsOnId, (-1, null!)).Index;
            field.Needs = field.NeedsAt < 0 ? null : asked.Questions[field.NeedsAt];
        }
        return fields;
    }

    /// <summary>What was answered, by question.</summary>
    public static Dictionary<Guid, string> Read(IEnumerable<AnswerForm> fields) =>
        fields.ToDictionary(field => field.Id,
            field => string.Join('\n', field.Chosen.Append(field.Text ?? "").Where(part => part.Length > 0)));

    /// <summary>Says at each field what is missing there, or cannot be an answer.</summary>
    public static void Check(Questionnaire asked, List<AnswerForm> fields, IReadOnlyDictionary<Guid, string> answers,
        Action<string, string> complain, string prefix)
    {
        foreach (var (question, sentence) in asked.Objections(answers))
            complain($"{prefix}[{fields.FindIndex(field => field.Id == question.Id)}]."
                + (question.Kind == AnswerKind.Several ? nameof(Chosen) : nameof(Text)), sentence);
    }

    private static AnswerForm Filled(BookingQuestion question, string answer) => new()
    {
        Id = question.Id,
        Text = question.Kind == AnswerKind.Several ? null : answer,
        Chosen = question.Kind == AnswerKind.Several ? [.. BookingQuestion.Lines(answer)] : [],
    };
}
