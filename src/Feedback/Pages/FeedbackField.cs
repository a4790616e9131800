using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>One question on the form, or one workshop.</summary>
internal sealed class FeedbackField
{
    public Guid Question { get; set; }

    public Guid? Session { get; set; }

    public int? Value { get; set; }

    [StringLength(FeedbackAnswer.MaxText)]
    public string? Text { get; set; }

    [BindNever, ValidateNever]
    public string Label { get; set; } = "";

    [BindNever, ValidateNever]
    public FeedbackKind Kind { get; set; }

    public IEnumerable<SelectListItem> Items() =>
        Kind.Scale.Select(step => new SelectListItem(step.Label, step.Value.ToString(German.Culture)));

    public IEnumerable<SelectListItem> ItemsOrNone() => [new("war ich nicht", ""), .. Items()];

    /// <summary>What was said; null where nothing was, or what is no answer to this question.</summary>
    public FeedbackSaid? Said() => Kind == FeedbackKind.Text
        ? string.IsNullOrWhiteSpace(Text) ? null : new(Question, null, null, Text)
        : Value is { } value && Kind.Scale.Any(step => step.Value == value) ? new(Question, Session, value, null) : null;

    /// <summary>The fields of a round; what came with the form stands in them, whatever else it said.</summary>
    public static List<FeedbackField> Of(FeedbackRound round, IReadOnlyList<Session> sessions, IReadOnlyList<FeedbackField> sent) =>
        [.. round.InOrder.SelectMany(question => question.Kind == FeedbackKind.Workshops
            ? sessions.Select(session => Field(question, session, sent)) : [Field(question, null, sent)])];

    private static FeedbackField Field(FeedbackQuestion question, Session? session, IReadOnlyList<FeedbackField> sent)
    {
        var known = sent.FirstOrDefault(one => one.Question == question.Id && one.Session == session?.Id);
        return new()
        {
            Question = question.Id,
            Session = session?.Id,
            Value = known?.Value,
            Text = known?.Text,
            Kind = question.Kind,
            Label = session is null ? question.Label : $"{session.Title}, {session.Time.Hours} Uhr",
        };
    }
}
