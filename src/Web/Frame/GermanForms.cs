using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Buendnisnetz.Web;

/// <summary>What stands at a field that was filled in wrongly, where the page says nothing of its own.</summary>
internal sealed class GermanForms : IValidationMetadataProvider
{
    private const string Missing = "Bitte füllen Sie dieses Feld aus.";

    public static void Speak(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueIsInvalidAccessor(value => $"„{value}“ passt hier nicht. Bitte prüfen Sie Ihre Angabe.");
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
        messages.SetValueMustBeANumberAccessor(_ => "Bitte geben Sie eine Zahl ein.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Bitte geben Sie eine Zahl ein.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"„{value}“ passt hier nicht. Bitte prüfen Sie Ihre Angabe.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"„{value}“ passt hier nicht. Bitte prüfen Sie Ihre Angabe.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Diese Angabe passt hier nicht.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Diese Angabe passt hier nicht.");
        messages.SetMissingBindRequiredValueAccessor(_ => Missing);
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Die Anfrage war leer.");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (rule is { ErrorMessage: null, ErrorMessageResourceName: null }
                || rule is DataTypeAttribute { ErrorMessageResourceName: null } && IsStock(rule))
                rule.ErrorMessage = Sentence(rule) ?? rule.ErrorMessage;
    }

    private static bool IsStock(ValidationAttribute rule) => rule.ErrorMessage?.StartsWith("The ", StringComparison.Ordinal) != false;

    private static string? Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Missing,
        StringLengthAttribute { MinimumLength: > 0 } length =>
            $"Bitte schreiben Sie mindestens {length.MinimumLength} und höchstens {length.MaximumLength} Zeichen.",
        StringLengthAttribute length => $"Bitte schreiben Sie höchstens {length.MaximumLength} Zeichen.",
        MaxLengthAttribute length => $"Bitte höchstens {length.Length}.",
        MinLengthAttribute length => $"Bitte mindestens {length.Length}.",
        EmailAddressAttribute => "Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.",
        UrlAttribute => WebAddress.Obstacle,
        PhoneAttribute => "Bitte geben Sie eine Telefonnummer ein.",
        RangeAttribute range => $"Bitte geben Sie eine Zahl von {range.Minimum} bis {range.Maximum} ein.",
        CompareAttribute => "Die beiden Angaben stimmen nicht überein.",
        RegularExpressionAttribute => "Diese Angabe hat nicht die erwartete Form.",
        _ => null,
    };
}
