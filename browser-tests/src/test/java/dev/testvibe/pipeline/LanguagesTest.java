package dev.testvibe.pipeline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One page in three languages, each with scenarios that are true of it and scenarios that are not. */
class LanguagesTest {

    @Test
    void readsGerman() {
        assertVerdicts(
                page(
                        "Gästeliste",
                        "Name",
                        "Menü",
                        "Fleisch",
                        "Gemüse",
                        "Begleitung",
                        "Hinzufügen",
                        "Löschen",
                        "Bitte einen Namen eingeben."),
                """
                # language: de
                Funktionalität: Gästeliste
                  Grundlage:
                    Angenommen ich bin auf der Startseite

                  Szenario: true guest
                    Wenn ich „Ödön“ in das Feld Name eingebe
                    Und ich in der Auswahlliste "Menü" "Gemüse" auswähle
                    Und das Kontrollkästchen "Begleitung" anhake
                    Und auf die Schaltfläche »Hinzufügen« klicke
                    Dann sollte die Liste 1 Eintrag enthalten
                    Und ich sehe "Ödön: Gemüse +1"
                    Und das Feld "Name" ist leer
                    Und die Fehlermeldung "Bitte einen Namen eingeben." ist nicht sichtbar

                  Szenario: true table
                    Wenn ich das Formular mit folgenden Daten ausfülle:
                      | Feld | Wert   |
                      | Name | Ada    |
                      | Menü | Gemüse |
                    Und auf "Hinzufügen" klicke
                    Dann sehe ich "Ada: Gemüse"

                  Szenario: true delete
                    Wenn ich "Ada" in das Feld "Name" eingebe und auf "Hinzufügen" klicke
                    Und ich "Bob" in das Feld "Name" eingebe und die Eingabetaste drücke
                    Und ich auf die Schaltfläche "Löschen" im Eintrag mit dem Text "Ada" klicke
                    Dann sollte ich "Ada: Fleisch" nicht sehen
                    Und "Bob: Fleisch" ist sichtbar

                  Szenario: false text
                    Wenn ich "Ada" in das Feld Name eingebe
                    Und auf die Schaltfläche "Hinzufügen" klicke
                    Dann sehe ich "Ada: Fleisc"

                  Szenario: false denial
                    Wenn ich auf die Schaltfläche "Hinzufügen" klicke
                    Dann ist die Fehlermeldung "Bitte einen Namen eingeben." nicht sichtbar
                """);
    }

    @Test
    void readsFrench() {
        assertVerdicts(
                page(
                        "Liste d'invités",
                        "Nom de l'invité",
                        "Menu",
                        "Viande",
                        "Légumes",
                        "Accompagné",
                        "Ajouter",
                        "Supprimer",
                        "Veuillez saisir un nom."),
                """
                # language: fr
                Fonctionnalité: Liste d'invités
                  Contexte:
                    Étant donné que je suis sur la page d'accueil

                  Scénario: true guest
                    Quand je saisis « Zoé » dans le champ nom de l'invité
                    Et que je sélectionne "Légumes" dans la liste déroulante "Menu"
                    Et coche la case "Accompagné"
                    Et que l'utilisateur clique sur le bouton « Ajouter »
                    Alors la liste devrait contenir 1 élément
                    Et je vois "Zoé: Légumes +1"
                    Et le champ "Nom de l'invité" est vide
                    Et le message d'erreur "Veuillez saisir un nom." n'est pas affiché

                  Scénario: true table
                    Quand je remplis le formulaire avec les données suivantes:
                      | Champ           | Valeur  |
                      | Nom de l'invité | Ada     |
                      | Menu            | Légumes |
                    Et que je clique sur "Ajouter"
                    Alors je devrais voir "Ada: Légumes"

                  Scénario: true delete
                    Quand je saisis "Ada" dans le champ "Nom de l'invité" et je clique sur "Ajouter"
                    Et je saisis "Bob" dans le champ "Nom de l'invité" puis j'appuie sur la touche Entrée
                    Et je clique sur le bouton "Supprimer" dans l'élément contenant "Ada"
                    Alors je ne vois plus "Ada: Viande"
                    Et "Bob: Viande" est visible

                  Scénario: false text
                    Quand je saisis "Ada" dans le champ nom de l'invité
                    Et je clique sur le bouton "Ajouter"
                    Alors je vois "Ada: Viand"

                  Scénario: false denial
                    Quand je clique sur le bouton "Ajouter"
                    Alors le message d'erreur "Veuillez saisir un nom." n'est pas affiché
                """);
    }

    @Test
    void readsSpanish() {
        assertVerdicts(
                page(
                        "Lista de invitados",
                        "Nombre del invitado",
                        "Menú",
                        "Carne",
                        "Verduras",
                        "Acompañante",
                        "Añadir",
                        "Eliminar",
                        "Escriba un nombre."),
                """
                # language: es
                Característica: Lista de invitados
                  Antecedentes:
                    Dado que estoy en la página de inicio

                  Escenario: true guest
                    Cuando escribo «Íñigo» en el campo nombre del invitado
                    Y selecciono "Verduras" en la lista desplegable "Menú"
                    Y marco la casilla "Acompañante"
                    Y el usuario hace clic en el botón «Añadir»
                    Entonces la lista debería contener 1 elemento
                    Y veo "Íñigo: Verduras +1"
                    Y el campo "Nombre del invitado" está vacío
                    Y el mensaje de error "Escriba un nombre." no está visible

                  Escenario: true table
                    Cuando relleno el formulario con los siguientes datos:
                      | Campo               | Valor    |
                      | Nombre del invitado | Ada      |
                      | Menú                | Verduras |
                    Y hago clic en "Añadir"
                    Entonces debería ver "Ada: Verduras"

                  Escenario: true delete
                    Cuando escribo "Ada" en el campo "Nombre del invitado" y hago clic en "Añadir"
                    Y escribo "Bob" en el campo "Nombre del invitado" y pulso la tecla Intro
                    Y hago clic en el botón "Eliminar" en el elemento que contiene "Ada"
                    Entonces ya no veo "Ada: Carne"
                    Y "Bob: Carne" está visible

                  Escenario: false text
                    Cuando escribo "Ada" en el campo nombre del invitado
                    Y hago clic en el botón "Añadir"
                    Entonces veo "Ada: Carn"

                  Escenario: false denial
                    Cuando hago clic en el botón "Añadir"
                    Entonces el mensaje de error "Escriba un nombre." no está visible
                """);
    }

    @Test
    void saysWhereALexiconIsMissing() {
        try (Site site = Site.of("<h1>Lista</h1>")) {
            Outcome outcome = Outcome.ofRuns(0, site, """
                    # language: it
                    Funzionalità: Lista
                      Scenario: Errore
                        Dato che apro il sito
                        Allora non vedo nessun messaggio "Errore"
                    """);

            assertThat(outcome.verdicts()).containsEntry("errore", "not_understood");
            assertThat(outcome.reasons().get("errore")).contains("“it”").contains("language/lexicon/it.yaml");
        }
    }

    private static void assertVerdicts(String page, String feature) {
        try (Site site = Site.of(page)) {
            Outcome outcome = Outcome.ofRuns(0, site, feature);

            assertThat(outcome.verdicts())
                    .as(outcome.reasons().toString())
                    .containsEntry("true-guest", "verified")
                    .containsEntry("true-table", "verified")
                    .containsEntry("true-delete", "verified")
                    .containsEntry("false-text", "unsatisfied")
                    .containsEntry("false-denial", "unsatisfied");
        }
    }

    private static String page(
            String heading,
            String name,
            String menu,
            String meat,
            String vegetables,
            String company,
            String add,
            String delete,
            String problem) {
        return """
                <h1>%s</h1>
                <form>
                  <label for=guest>%s</label><input id=guest>
                  <label for=dish>%s</label><select id=dish><option>%s</option><option>%s</option></select>
                  <label><input type=checkbox id=company> %s</label>
                  <button>%s</button>
                </form>
                <p id=problem role=alert hidden>%s</p>
                <ul></ul>
                <script>
                  const [guest, dish, company, problem] =
                    ['guest', 'dish', 'company', 'problem'].map(id => document.getElementById(id));
                  document.querySelector('form').addEventListener('submit', event => {
                    event.preventDefault();
                    problem.hidden = guest.value !== '';
                    if (!guest.value) return;
                    const entry = document.createElement('li');
                    const text = document.createElement('span');
                    text.textContent = guest.value + ': ' + dish.value + (company.checked ? ' +1' : '');
                    const button = document.createElement('button');
                    button.textContent = '%s';
                    button.addEventListener('click', () => entry.remove());
                    entry.append(text, ' ', button);
                    document.querySelector('ul').append(entry);
                    guest.value = '';
                  });
                </script>
                """.formatted(heading, name, menu, meat, vegetables, company, add, problem, delete);
    }
}
