<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About EcomKPI Desktop</source>
        <translation>À propos d’EcomKPI Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>No account, no network connection, no telemetry: your data stay in your document.</source>
        <translation>Ni compte, ni connexion réseau, ni télémétrie&#xa0;: vos données restent dans votre document.</translation>
    </message>
    <message>
        <source>MIT licence. Typeface Inter under the SIL Open Font License 1.1. Made with Qt for Python.</source>
        <translation>Licence MIT. Police Inter sous licence SIL Open Font License 1.1. Réalisé avec Qt for Python.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>AccountBox</name>
    <message>
        <source>{total} in the file, {net} of net revenue counted</source>
        <translation>{total} dans le fichier, {net} de CA net HT compté</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Masquer les étapes</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Voir les étapes</translation>
    </message>
</context>
<context>
    <name>Acquisition</name>
    <message>
        <source>Context: {activity}</source>
        <translation>Contexte&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>possible under-investment</source>
        <translation>sous-investissement possible</translation>
    </message>
    <message>
        <source>no spend</source>
        <translation>sans dépense</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>CM3 rate under its floor</source>
        <translation>taux de CM3 sous son plancher</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Customers old enough</source>
        <translation>Clients assez anciens</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Marge à ce jour</translation>
    </message>
    <message>
        <source>Months known</source>
        <translation>Mois connus</translation>
    </message>
</context>
<context>
    <name>AcquisitionAdvice</name>
    <message>
        <source>A new customer costs {cac} and brings back {ltv} of margin: {back} for each {unit} spent.</source>
        <translation>Un nouveau client coûte {cac} et rapporte {ltv} de marge&#xa0;: {back} pour {unit} dépensé.</translation>
    </message>
    <message numerus="yes">
        <source>The cost is back after %n month(s).</source>
        <translation>
            <numerusform>Ce coût est amorti après %n mois.</numerusform>
            <numerusform>Ce coût est amorti après %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>At equal quality, up to {amount} more could be spent before the ratio falls to its floor; the next customers usually cost more than the last ones.</source>
        <translation>À qualité égale, on pourrait dépenser jusqu’à {amount} de plus avant que le ratio ne tombe à son plancher&#x202f;; les clients suivants coûtent en général plus cher que les derniers.</translation>
    </message>
    <message>
        <source>What these customers cost cannot be told: advertising is paid for the whole shop, not by country, category or kind of customer.</source>
        <translation>On ne peut pas dire ce que coûtent ces clients&#xa0;: la publicité est payée pour toute la boutique, pas par pays, catégorie ou type de client.</translation>
    </message>
    <message>
        <source>These customers bring back {ltv} of margin. What they cost cannot be told: advertising is paid for the whole shop, not by country, category or kind of customer.</source>
        <translation>Ces clients rapportent {ltv} de marge. On ne peut pas dire ce qu’ils coûtent&#xa0;: la publicité est payée pour toute la boutique, pas par pays, catégorie ou type de client.</translation>
    </message>
    <message numerus="yes">
        <source>The history is too short for the horizon of the LTV: only %n month(s) of customers&apos; lives are known. The curve shows what they have brought so far.</source>
        <translation>
            <numerusform>L’historique est trop court pour l’horizon de la LTV&#xa0;: on ne connaît que %n mois de vie des clients. La courbe montre ce qu’ils ont rapporté jusqu’ici.</numerusform>
            <numerusform>L’historique est trop court pour l’horizon de la LTV&#xa0;: on ne connaît que %n mois de vie des clients. La courbe montre ce qu’ils ont rapporté jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What customers bring back is known, what they cost is not. Without the advertising costs nobody can say whether acquisition pays.</source>
        <translation>On sait ce que les clients rapportent, pas ce qu’ils coûtent. Sans les dépenses publicitaires, personne ne peut dire si l’acquisition est rentable.</translation>
    </message>
    <message>
        <source>No acquisition spend is recorded in this period: new customers came for free, or a file is missing.</source>
        <translation>Aucune dépense d’acquisition n’est enregistrée sur cette période&#xa0;: soit les nouveaux clients n’ont rien coûté, soit il manque un fichier.</translation>
    </message>
    <message>
        <source>LTV: {ltv}. The ratio cannot be given for this period.</source>
        <translation>LTV&#xa0;: {ltv}. Le ratio ne peut pas être établi sur cette période.</translation>
    </message>
    <message>
        <source>{channel} spends the most among the channels under their floor: look at the campaigns that bring new customers there, and at what these customers buy the second time.</source>
        <translation>{channel} dépense le plus parmi les canaux sous leur plancher&#xa0;: regardez quelles campagnes y amènent de nouveaux clients, et ce que ces clients achètent la deuxième fois.</translation>
    </message>
    <message>
        <source>Compare the LTV of one country or category with another&apos;s, then remove the filters to see whether acquisition pays.</source>
        <translation>Comparez la LTV d’un pays ou d’une catégorie à l’autre, puis retirez les filtres pour voir si l’acquisition est rentable.</translation>
    </message>
    <message>
        <source>Import the cost exports of the advertising platforms for the same dates as the orders.</source>
        <translation>Importez les exports de dépenses des régies publicitaires pour les mêmes dates que les commandes.</translation>
    </message>
    <message>
        <source>Compare the curves of the channels: one that rises late may still pay, one that stays flat never will.</source>
        <translation>Comparez les courbes des canaux&#xa0;: celle qui monte tard peut encore devenir rentable, celle qui reste plate ne le sera jamais.</translation>
    </message>
    <message>
        <source>Do not raise the budget: more volume at this ratio only enlarges the loss.</source>
        <translation>N’augmentez pas le budget&#xa0;: plus de volume à ce ratio ne fait qu’aggraver la perte.</translation>
    </message>
    <message>
        <source>Do not double the budget at once: raise it in steps and watch the cost of the customers added.</source>
        <translation>Ne doublez pas le budget d’un coup&#xa0;: augmentez-le par paliers et surveillez le coût des clients supplémentaires.</translation>
    </message>
    <message>
        <source>Do not trust the conversions the platforms claim: count the real first orders of each channel.</source>
        <translation>Ne vous fiez pas aux conversions revendiquées par les plateformes&#xa0;: comptez les vraies premières commandes de chaque canal.</translation>
    </message>
</context>
<context>
    <name>AcquisitionPage</name>
    <message>
        <source>LTV/CAC in its corridor</source>
        <translation>LTV/CAC dans son couloir</translation>
    </message>
    <message>
        <source>LTV at 3, 6, 12, 24 and 36 months</source>
        <translation>LTV à 3, 6, 12, 24 et 36 mois</translation>
    </message>
    <message>
        <source>Cost and value of a customer by channel</source>
        <translation>Coût et valeur d’un client par canal</translation>
    </message>
    <message>
        <source>When a customer has paid back</source>
        <translation>Quand un client a amorti son coût</translation>
    </message>
    <message>
        <source>Margin (CM2) per customer of those old enough for the whole horizon; a dash where fewer than 30 are. What is known so far stands beside it.</source>
        <translation>Marge (CM2) par client, sur les clients assez anciens pour couvrir tout l’horizon&#x202f;; un tiret quand ils sont moins de 30. Ce qui est déjà connu figure à côté.</translation>
    </message>
    <message>
        <source>Acquisition by channel</source>
        <translation>Acquisition par canal</translation>
    </message>
    <message>
        <source>Customers that channels share</source>
        <translation>Clients communs à plusieurs canaux</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>What a new customer costs, what the customer brings back, and how long it takes.</source>
        <translation>Ce que coûte un nouveau client, ce qu’il rapporte, et en combien de temps.</translation>
    </message>
    <message>
        <source>No new customer under these filters</source>
        <translation>Aucun nouveau client avec ces filtres</translation>
    </message>
    <message>
        <source>What a customer costs and brings back begins with a first order, and the filters leave none.</source>
        <translation>Ce qu’un client coûte et rapporte commence par une première commande&#x202f;; les filtres n’en laissent aucune.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>The orders do not say who bought</source>
        <translation>Les commandes ne disent pas qui a acheté</translation>
    </message>
    <message>
        <source>To see what a customer costs and brings back, export the orders again with the customer&apos;s number or e-mail.</source>
        <translation>Pour voir ce qu’un client coûte et rapporte, refaites l’export des commandes avec le numéro ou l’e-mail du client.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>no advertising cost recorded</source>
        <translation>aucune dépense publicitaire connue</translation>
    </message>
</context>
<context>
    <name>AdvancedDrawer</name>
    <message>
        <source>Headers on row {row}</source>
        <translation>En-têtes à la ligne {row}</translation>
    </message>
    <message>
        <source>Encoding: {name}</source>
        <translation>Encodage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>Separator: {name}</source>
        <translation>Séparateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <translation>Feuille&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Recognised as: {name}</source>
        <translation>Reconnu comme&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Format des dates</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message numerus="yes">
        <source>Show %n other column(s) a file may have</source>
        <translation>
            <numerusform>Afficher %n autre colonne possible</numerusform>
            <numerusform>Afficher %n autres colonnes possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the columns of this file</source>
        <translation>Afficher seulement les colonnes de ce fichier</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– aucune –</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>HT</translation>
    </message>
</context>
<context>
    <name>AdvicePanel</name>
    <message>
        <source>What this means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>What to look at next</source>
        <translation>À regarder ensuite</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Another point</source>
        <translation>Un autre point</translation>
    </message>
    <message>
        <source>Another point of the agenda</source>
        <translation>Un autre point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take out: {point}</source>
        <translation>Retirer&#xa0;: {point}</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>What these words mean to the other side</source>
        <translation>Ce que ces mots veulent dire pour les autres</translation>
    </message>
    <message>
        <source>{word} ({side}): {says} To the other side: {other}</source>
        <translation>{word} ({side})&#xa0;: {says} Pour les autres&#xa0;: {other}</translation>
    </message>
</context>
<context>
    <name>AsOfPart</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Ladder and dials</source>
        <translation>Cascade et cadrans</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Only what has changed</source>
        <translation>Seulement ce qui a changé</translation>
    </message>
    <message>
        <source>As reviewed and as of today</source>
        <translation>À la revue et aujourd’hui</translation>
    </message>
    <message>
        <source>What changed {figure}</source>
        <translation>Ce qui a fait bouger&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>What changed the figure</source>
        <translation>Ce qui a fait bouger le chiffre</translation>
    </message>
    <message>
        <source>Computing the figures on the data of then and of today…</source>
        <translation>Calcul des chiffres sur les données d’alors et d’aujourd’hui…</translation>
    </message>
    <message>
        <source>Nothing has moved: every figure of this review is today what it was.</source>
        <translation>Rien n’a bougé&#xa0;: chaque chiffre de cette revue est aujourd’hui ce qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of this period differ today. What changed since: {causes}.</source>
        <translation>
            <numerusform>%n chiffre de cette période est différent aujourd’hui. Ce qui a changé depuis&#xa0;: {causes}.</numerusform>
            <numerusform>%n chiffres de cette période sont différents aujourd’hui. Ce qui a changé depuis&#xa0;: {causes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files have left the document for good since, so that what they changed can only be shown as a whole: {files}.</source>
        <translation>Ces fichiers ont été définitivement retirés du document depuis&#xa0;: leur effet ne peut être montré qu’en bloc. {files}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>À la revue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>In all; unexplained: {rest}</source>
        <translation>En tout&#x202f;; inexpliqué&#xa0;: {rest}</translation>
    </message>
    <message>
        <source>came or went</source>
        <translation>apparu ou disparu</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Typed after the first import</source>
        <translation>Saisi après le premier import</translation>
    </message>
</context>
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>They stand in for what no file says. Move one and watch the result; the settings keep them all.</source>
        <translation>Elles remplacent ce qu’aucun fichier ne dit. Bougez-en une et regardez le résultat&#x202f;; vous les retrouverez toutes dans les réglages.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Your files tell: {names}.</source>
        <translation>Déjà dans vos fichiers&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n quick assumption(s)</source>
        <translation>
            <numerusform>%n hypothèse rapide</numerusform>
            <numerusform>%n hypothèses rapides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Five-minute audit</source>
        <translation>Audit en cinq minutes</translation>
    </message>
    <message>
        <source>Channel that is audited</source>
        <translation>Canal audité</translation>
    </message>
    <message>
        <source>Bounds of the estimates…</source>
        <translation>Bornes des estimations…</translation>
    </message>
    <message>
        <source>Looking at the main channel…</source>
        <translation>Examen du canal principal…</translation>
    </message>
    <message>
        <source>Does your main channel earn money?</source>
        <translation>Votre canal principal gagne-t-il de l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Ce qui pèse le plus</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>No order in this period</source>
        <translation>Aucune commande sur cette période</translation>
    </message>
    <message>
        <source>Import the orders of your shop, or choose another period above the page.</source>
        <translation>Importez les commandes de votre boutique, ou choisissez une autre période au-dessus de la page.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Toute la boutique</translation>
    </message>
    <message>
        <source>The audit cannot be computed</source>
        <translation>L’audit ne peut pas être calculé</translation>
    </message>
</context>
<context>
    <name>AuditInvitation</name>
    <message>
        <source>The real CM3 of your biggest channel as a range, the three estimates that move it, what to do.</source>
        <translation>La CM3 réelle de votre plus gros canal, en fourchette, les trois estimations qui pèsent le plus, et que faire.</translation>
    </message>
    <message>
        <source>Audit the main channel…</source>
        <translation>Auditer le canal principal…</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Shipping charged to customers</source>
        <translation>Port facturé</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Free orders counted as orders</source>
        <translation>Commandes gratuites</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Whoever buys</source>
        <translation>Qui achète</translation>
    </message>
    <message>
        <source>also takes</source>
        <translation>prend aussi</translation>
    </message>
</context>
<context>
    <name>BasketAdvice</name>
    <message>
        <source>An order holds {units} units at {price} on average: {aov}, excluding VAT and shipping.</source>
        <translation>Une commande contient {units} articles à {price} en moyenne&#xa0;: {aov} HT, hors frais de port.</translation>
    </message>
    <message>
        <source>Against the period before, the number of units moved it by {units}, their price by {price}.</source>
        <translation>Par rapport à la période précédente, le nombre d’articles l’a fait varier de {units}, leur prix de {price}.</translation>
    </message>
    <message>
        <source>{share} of the gross sales are given away in discounts: see which categories need them, and which would sell without.</source>
        <translation>{share} des ventes brutes partent en remises&#xa0;: voyez quelles catégories en ont besoin et lesquelles se vendraient sans.</translation>
    </message>
    <message>
        <source>{share} of what is ordered comes back: look for the products behind it in the table before you work on the basket.</source>
        <translation>{share} de ce qui est commandé revient&#xa0;: cherchez dans le tableau les produits en cause avant de travailler le panier.</translation>
    </message>
    <message>
        <source>One more unit in the parcel costs little to ship: look for the products that are bought together, and offer the second one in the basket.</source>
        <translation>Un article de plus dans le colis coûte peu à expédier&#xa0;: repérez les produits achetés ensemble et proposez le second dans le panier.</translation>
    </message>
    <message>
        <source>Do not take dearer units for a better basket: customers put fewer of them in. Read CM2 beside it.</source>
        <translation>Ne prenez pas des articles plus chers pour un meilleur panier&#xa0;: les clients en mettent moins. Lisez la CM2 en regard.</translation>
    </message>
    <message>
        <source>Do not compare your basket with another shop&apos;s before you know its convention: the picture shows how far apart they are.</source>
        <translation>Ne comparez pas votre panier à celui d’une autre boutique sans connaître sa convention&#xa0;: le graphique montre l’écart qui peut les séparer.</translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Convention to compare with</source>
        <translation>Convention à comparer</translation>
    </message>
    <message>
        <source>From the house&apos;s basket to another convention</source>
        <translation>Du panier maison à une autre convention</translation>
    </message>
    <message>
        <source>One basket, several conventions</source>
        <translation>Un panier, plusieurs conventions</translation>
    </message>
    <message>
        <source>Conventions side by side</source>
        <translation>Les conventions côte à côte</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Price, discounts and returns by part of the range</source>
        <translation>Prix, remises et retours par partie du catalogue</translation>
    </message>
    <message>
        <source>Where the price is given away</source>
        <translation>Où le prix se perd</translation>
    </message>
    <message>
        <source>Products bought together</source>
        <translation>Produits achetés ensemble</translation>
    </message>
    <message>
        <source>Which product calls for another</source>
        <translation>Quel produit en appelle un autre</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>What an order is worth, what it is made of, and which lever would raise it.</source>
        <translation>Ce que vaut une commande, ce qui la compose, et quel levier la ferait monter.</translation>
    </message>
    <message numerus="yes">
        <source>No two products are in the same basket clearly more often than by chance (at least %n order(s) with both are needed).</source>
        <translation>
            <numerusform>Aucune paire de produits ne se retrouve dans le même panier nettement plus souvent que par hasard (il faut au moins %n commande avec les deux).</numerusform>
            <numerusform>Aucune paire de produits ne se retrouve dans le même panier nettement plus souvent que par hasard (il faut au moins %n commandes avec les deux).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pairs in at least %n order(s), clearly more often together than by chance; those that bring most baskets first. Expected: the share if the two had nothing to do with each other.</source>
        <translation>
            <numerusform>Paires présentes dans au moins %n commande, ensemble nettement plus souvent que par hasard&#x202f;; d’abord celles qui font le plus de paniers. Attendu&#xa0;: la part si les deux n’avaient rien à voir.</numerusform>
            <numerusform>Paires présentes dans au moins %n commandes, ensemble nettement plus souvent que par hasard&#x202f;; d’abord celles qui font le plus de paniers. Attendu&#xa0;: la part si les deux n’avaient rien à voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>{name} by month, before and after</source>
        <translation>{name} par mois, avant et après</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after.</source>
        <translation>{name}&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>{month}: {before} before, {after} after</source>
        <translation>{month}&#xa0;: {before} avant, {after} après</translation>
    </message>
</context>
<context>
    <name>BreachesPart</name>
    <message>
        <source>Which breaches</source>
        <translation>Quels manquements</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Manquements</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Le lui confier</translation>
    </message>
    <message>
        <source>Corrected at the source</source>
        <translation>Corrigé à la source</translation>
    </message>
    <message>
        <source>Tolerate it this once</source>
        <translation>Tolérer cette fois</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Change the contract…</source>
        <translation>Changer le contrat…</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>No contract is agreed yet</source>
        <translation>Aucun contrat validé pour l’instant</translation>
    </message>
    <message>
        <source>Without a promise nothing can be broken: a column that is renamed or an amount that begins to include VAT is then found only when a figure looks odd. A contract is proposed for each of your {count} sources from the files you imported: read it, name who answers for it, agree.</source>
        <translation>Sans engagement, rien ne peut être rompu&#xa0;: une colonne renommée ou un montant qui passe TTC ne se découvre alors que lorsqu’un chiffre paraît étrange. Un contrat est proposé pour chacune de vos sources ({count}) à partir des fichiers importés&#xa0;: lisez-le, désignez qui en répond, validez.</translation>
    </message>
    <message>
        <source>See the sources</source>
        <translation>Voir les sources</translation>
    </message>
    <message>
        <source>Every promise is kept</source>
        <translation>Tous les engagements sont tenus</translation>
    </message>
    <message>
        <source>The files imported since the contracts were agreed keep them, and none is late.</source>
        <translation>Les fichiers importés depuis la validation des contrats les respectent, et aucun n’est en retard.</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Plus rien à régler</translation>
    </message>
    <message>
        <source>Every breach so far was repaired, corrected or tolerated; all of them are kept under All.</source>
        <translation>Chaque manquement a été réparé, corrigé ou toléré&#x202f;; tous restent sous «&#xa0;Tous&#xa0;».</translation>
    </message>
    <message>
        <source>{source}, version {version} of its contract. {who}</source>
        <translation>{source}, version {version} de son contrat. {who}</translation>
    </message>
    <message>
        <source>Given to {who} on {day}.</source>
        <translation>Confié à {who} le {day}.</translation>
    </message>
    <message>
        <source>The contract names nobody: say who must act.</source>
        <translation>Le contrat ne désigne personne&#xa0;: dites qui doit agir.</translation>
    </message>
    <message>
        <source>{who} wrote this rule, and act on it.</source>
        <translation>Règle écrite par {who}, qui doit agir.</translation>
    </message>
    <message>
        <source>The contract names {who}.</source>
        <translation>Le contrat désigne {who}.</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Manquement</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>A case of “{name}”</source>
        <translation>Un cas de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore répondu</translation>
    </message>
</context>
<context>
    <name>CaseLog</name>
    <message>
        <source>Log a case…</source>
        <translation>Noter un cas…</translation>
    </message>
    <message>
        <source>Decide or change…</source>
        <translation>Décider ou modifier…</translation>
    </message>
    <message>
        <source>No case yet. Half a line per case is enough: what was asked, and who decided.</source>
        <translation>Aucun cas encore. Une demi-ligne suffit&#xa0;: ce qui a été demandé, et qui a décidé.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Bottleneck index by month</source>
        <translation>Indice de goulot par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Cases open in it</source>
        <translation>Cas ouverts dans le mois</translation>
    </message>
    <message>
        <source>On you</source>
        <translation>Sur vous</translation>
    </message>
    <message>
        <source>Bottleneck index</source>
        <translation>Indice de goulot</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Réponse donnée</translation>
    </message>
</context>
<context>
    <name>ChannelButton</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Which source is which channel…</source>
        <translation>Quelle source pour quel canal…</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>{figure} before</source>
        <translation>{figure} précédente</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
</context>
<context>
    <name>ChannelsAdvice</name>
    <message>
        <source>Before marketing, {channel} brings the most: {amount}. What it costs cannot be told here: advertising is paid for the whole shop, not by country, category or kind of customer.</source>
        <translation>Avant marketing, {channel} rapporte le plus&#xa0;: {amount}. Ce qu’il coûte ne peut pas se dire ici&#xa0;: la publicité est payée pour toute la boutique, pas par pays, catégorie ou type de client.</translation>
    </message>
    <message>
        <source>{channel} brings the most: {amount}. No advertising costs are recorded in this period, so that CM3 is only what remains before marketing.</source>
        <translation>{channel} rapporte le plus&#xa0;: {amount}. Aucune dépense publicitaire n’est connue sur cette période&#xa0;: la CM3 n’est que ce qui reste avant marketing.</translation>
    </message>
    <message>
        <source>{channel} earns the most once its advertising is paid: {amount}.</source>
        <translation>{channel} gagne le plus une fois sa publicité payée&#xa0;: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) lose money, {channel} the most: {amount}.</source>
        <translation>
            <numerusform>%n canal perd de l’argent, {channel}&#xa0;: {amount}.</numerusform>
            <numerusform>%n canaux perdent de l’argent, {channel} le plus&#xa0;: {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel loses money.</source>
        <translation>Aucun canal ne perd d’argent.</translation>
    </message>
    <message>
        <source>Look at {channel}: which campaigns spend there, and do the customers it brings order again? The acquisition page says what they are worth.</source>
        <translation>Regardez {channel}&#xa0;: quelles campagnes y dépensent, et les clients qu’il amène recommandent-ils&#x202f;? La page Acquisition dit ce qu’ils valent.</translation>
    </message>
    <message>
        <source>{share} of net revenue does not say where it came from: bring sources and channels together first, under the table.</source>
        <translation>{share} du CA net ne dit pas d’où il vient&#xa0;: rapprochez d’abord sources et canaux, sous le tableau.</translation>
    </message>
    <message>
        <source>Compare the CM3 rate of the channels: a large channel with a thin margin is where a better basket pays most.</source>
        <translation>Comparez le taux de CM3 des canaux&#xa0;: c’est sur un grand canal à marge mince qu’un meilleur panier rapporte le plus.</translation>
    </message>
    <message>
        <source>{worst} turns {low} of its visits into orders, {best} {high}: look at the pages its visitors land on before its budget.</source>
        <translation>{worst} transforme {low} de ses visites en commandes, {best} {high}&#xa0;: regardez les pages où arrivent ses visiteurs avant son budget.</translation>
    </message>
    <message>
        <source>Do not close a channel on one month: lower its budget in steps and watch whether the other channels lose orders too.</source>
        <translation>Ne fermez pas un canal sur un seul mois&#xa0;: baissez son budget par paliers et voyez si les autres canaux perdent aussi des commandes.</translation>
    </message>
    <message>
        <source>Do not move the whole budget to the best rate: the next customers of a channel cost more than the last ones.</source>
        <translation>Ne déplacez pas tout le budget vers le meilleur taux&#xa0;: les prochains clients d’un canal coûtent plus cher que les derniers.</translation>
    </message>
</context>
<context>
    <name>ChannelsDialog</name>
    <message>
        <source>Channels of the sources</source>
        <translation>Canaux des sources</translation>
    </message>
    <message>
        <source>Sources and their channels</source>
        <translation>Sources et leurs canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which sources are shown</source>
        <translation>Sources affichées</translation>
    </message>
    <message>
        <source>Search a source or a channel</source>
        <translation>Chercher une source ou un canal</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Accepter toutes les propositions</translation>
    </message>
    <message>
        <source>What comes from the same effort belongs on one channel: its orders, its cost and its visits then stand on one line.</source>
        <translation>Ce qui vient du même effort va sur un même canal&#xa0;: ses commandes, son coût et ses visites se retrouvent alors sur une seule ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) name no source: they are on “{channel}”.</source>
        <translation>
            <numerusform>%n commande ne nomme aucune source&#xa0;: elle est dans «&#xa0;{channel}&#xa0;».</numerusform>
            <numerusform>%n commandes ne nomment aucune source&#xa0;: elles sont dans «&#xa0;{channel}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of spend names no channel: it is not allocated.</source>
        <translation>{amount} de dépenses ne nomment aucun canal&#xa0;: elles ne sont pas affectées.</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>To decide ({count})</source>
        <translation>À décider ({count})</translation>
    </message>
    <message>
        <source>Set by you ({count})</source>
        <translation>Choisies par vous ({count})</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What each channel earns</source>
        <translation>Ce que gagne chaque canal</translation>
    </message>
    <message>
        <source>Channels as a table</source>
        <translation>Les canaux en tableau</translation>
    </message>
    <message>
        <source>The channels as a table</source>
        <translation>Les canaux en tableau</translation>
    </message>
    <message>
        <source>What belongs to no channel</source>
        <translation>Ce qui n’appartient à aucun canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Which channels earn money once their advertising is paid, and what belongs to none.</source>
        <translation>Quels canaux gagnent de l’argent une fois leur publicité payée, et ce qui n’appartient à aucun.</translation>
    </message>
    <message>
        <source>No order says where it came from</source>
        <translation>Aucune commande ne dit d’où elle vient</translation>
    </message>
    <message>
        <source>Export the orders again with their source (UTM, referrer or sales channel), or say by hand which source belongs to which channel.</source>
        <translation>Exportez à nouveau les commandes avec leur source (UTM, site référent ou canal de vente), ou dites vous-même quelle source relève de quel canal.</translation>
    </message>
    <message>
        <source>Sources and channels…</source>
        <translation>Sources et canaux…</translation>
    </message>
    <message>
        <source>CM2, before marketing: with these filters, advertising cannot be split.</source>
        <translation>CM2, avant marketing&#xa0;: avec ces filtres, la publicité ne peut pas être répartie.</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Nom d’origine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>{channel}?</source>
        <translation>{channel}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CloseStep</name>
    <message>
        <source>I know that a closed review can never be changed.</source>
        <translation>Je sais qu’une revue clôturée ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Close the review for good</source>
        <translation>Clôturer la revue définitivement</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Every figure of {period}, month by month and channel by channel, with the definitions, assumptions and thresholds in force and the fingerprint of each imported file ({files}); the findings, the follow-up, the minutes and the decisions ({count}).</source>
        <translation>Tous les chiffres de {period}, mois par mois et canal par canal, avec les définitions, hypothèses et seuils en vigueur et l’empreinte de chaque fichier importé ({files})&#x202f;; les constats, le suivi, le compte rendu et les décisions ({count}).</translation>
    </message>
    <message>
        <source>No decision was taken: the next review will have nothing to follow up.</source>
        <translation>Aucune décision n’a été prise&#xa0;: la prochaine revue n’aura rien à suivre.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) lack who, until when or the figure that will tell.</source>
        <translation>
            <numerusform>%n décision n’a pas de responsable, d’échéance ou de chiffre pour en juger.</numerusform>
            <numerusform>%n décisions n’ont pas de responsable, d’échéance ou de chiffre pour en juger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CockpitPage</name>
    <message>
        <source>The next review</source>
        <translation>La prochaine revue</translation>
    </message>
    <message>
        <source>Does the main channel earn money?</source>
        <translation>Le canal principal gagne-t-il de l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>On the way to the fixed costs</source>
        <translation>En route vers les charges fixes</translation>
    </message>
    <message>
        <source>Dials as a table</source>
        <translation>Cadrans en tableau</translation>
    </message>
    <message>
        <source>The dials as a table</source>
        <translation>Les cadrans en tableau</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Does the business earn money, and what should change next?</source>
        <translation>L’activité gagne-t-elle de l’argent, et que faut-il changer ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Cadran</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilité</translation>
    </message>
</context>
<context>
    <name>CoherenceStep</name>
    <message>
        <source>By which grid will the next case be decided?</source>
        <translation>Avec quelle grille le prochain cas sera-t-il décidé&#x202f;?</translation>
    </message>
    <message>
        <source>It is made of your own criteria: what came back in every decision must be met.</source>
        <translation>Elle est faite de vos propres critères&#xa0;: ce qui revient dans chaque décision est indispensable.</translation>
    </message>
    <message>
        <source>Form of the grid</source>
        <translation>Forme de la grille</translation>
    </message>
    <message>
        <source>Make it again from the decisions</source>
        <translation>La refaire d’après les décisions</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Use it on a case…</source>
        <translation>L’utiliser sur un cas…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Yes from this share of all points on</source>
        <translation>Oui à partir de cette part des points</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
</context>
<context>
    <name>CohortMap</name>
    <message>
        <source>Cohorts by month of first order</source>
        <translation>Cohortes par mois de première commande</translation>
    </message>
    <message>
        <source>month not over in the data</source>
        <translation>mois incomplet dans les données</translation>
    </message>
    <message>
        <source>First order in</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Month {age}</source>
        <translation>Mois {age}</translation>
    </message>
    <message>
        <source>There is no cohort to show.</source>
        <translation>Il n’y a aucune cohorte à afficher.</translation>
    </message>
    <message>
        <source>{value} in month {age}</source>
        <translation>{value} au mois {age}</translation>
    </message>
    <message>
        <source>{value} at age {age}</source>
        <translation>{value} à la tranche {age}</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s).</source>
        <translation>
            <numerusform>%n cohorte.</numerusform>
            <numerusform>%n cohortes.</numerusform>
        </translation>
    </message>
    <message>
        <source>On average: {list}.</source>
        <translation>En moyenne&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>Days {first} to {last}</source>
        <translation>Jours {first} à {last}</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Months since the first order</source>
        <translation>Mois depuis la première commande</translation>
    </message>
    <message>
        <source>Age of the customer in steps of 30 days: 0 is the first 30 days</source>
        <translation>Ancienneté du client par tranches de 30 jours&#xa0;: 0 = les 30 premiers jours</translation>
    </message>
    <message>
        <source>{title} (cells in {unit})</source>
        <translation>{title} (cellules en {unit})</translation>
    </message>
    <message>
        <source>First order in {cohort}: {value} ordered between day {first} and day {last}</source>
        <translation>Première commande en {cohort}&#xa0;: {value} ont commandé entre le jour {first} et le jour {last}</translation>
    </message>
    <message>
        <source>First order in {cohort}: {value} ordered in month {age}</source>
        <translation>Première commande en {cohort}&#xa0;: {value} ont commandé au mois {age}</translation>
    </message>
    <message>
        <source>First order in {cohort}: {value} of margin per customer up to day {last}</source>
        <translation>Première commande en {cohort}&#xa0;: {value} de marge par client jusqu’au jour {last}</translation>
    </message>
    <message>
        <source>First order in {cohort}: {value} of margin per customer up to month {age}</source>
        <translation>Première commande en {cohort}&#xa0;: {value} de marge par client jusqu’au mois {age}</translation>
    </message>
    <message>
        <source>not all of them are that old in the data</source>
        <translation>tous ne sont pas encore si anciens dans les données</translation>
    </message>
</context>
<context>
    <name>CollectionStep</name>
    <message>
        <source>What did you decide the last three times, and by what?</source>
        <translation>Qu’avez-vous décidé les trois dernières fois, et sur quoi&#x202f;?</translation>
    </message>
    <message>
        <source>One refusal among them shows the limit best. Part the criteria by semicolons.</source>
        <translation>Un refus parmi elles montre le mieux la limite. Séparez les critères par des points-virgules.</translation>
    </message>
    <message>
        <source>Margin above 30%; stock above 100; no other promotion running</source>
        <translation>Marge au-dessus de 30&#x202f;%&#x202f;; stock au-dessus de 100&#x202f;; aucune autre promotion en cours</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Décision {number}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Critères</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Columns of the contract</source>
        <translation>Colonnes du contrat</translation>
    </message>
    <message>
        <source>Only what the figures read is promised: other columns may come and go.</source>
        <translation>Seul ce que lisent les chiffres est promis&#xa0;: les autres colonnes peuvent aller et venir.</translation>
    </message>
    <message>
        <source>It may be missing</source>
        <translation>La rendre facultative</translation>
    </message>
    <message>
        <source>It must be there</source>
        <translation>La rendre obligatoire</translation>
    </message>
    <message>
        <source>read while importing, not kept</source>
        <translation>lue à l’import, pas conservée</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>facultative</translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message>
        <source>Fields that two sources state</source>
        <translation>Champs que deux sources indiquent</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Revenir sur ce choix</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Why this one is right</source>
        <translation>Pourquoi celle-ci a raison</translation>
    </message>
    <message>
        <source>No two sources state the same thing yet</source>
        <translation>Aucune information n’est encore donnée par deux sources</translation>
    </message>
    <message>
        <source>Each field comes from one file only, so nothing can contradict it, and nothing confirms it either. A list of product costs beside the one of your shop, or the file of your payment provider beside the orders, lets one check the other.</source>
        <translation>Chaque champ ne vient que d’un fichier&#xa0;: rien ne peut le contredire, et rien ne le confirme non plus. Une liste de coûts produits à côté de celle de la boutique, ou le fichier de votre prestataire de paiement à côté des commandes, permet de vérifier l’un par l’autre.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Your sources agree</source>
        <translation>Vos sources sont d’accord</translation>
    </message>
    <message>
        <source>Wherever two of them state the same thing, they state the same value.</source>
        <translation>Partout où deux d’entre elles disent la même chose, elles donnent la même valeur.</translation>
    </message>
    <message>
        <source>{field}: {count} of {all} differ between {first} and {second}</source>
        <translation>{field}&#xa0;: {count} sur {all} diffèrent entre {first} et {second}</translation>
    </message>
    <message>
        <source>{source} is right</source>
        <translation>{source} fait foi</translation>
    </message>
    <message>
        <source>The figures use {source}, because its file is the later one. Nobody has said which is right.</source>
        <translation>Les chiffres utilisent {source}, parce que son fichier est le plus récent. Personne n’a dit laquelle fait foi.</translation>
    </message>
    <message>
        <source>Decided: {source} is right, and the figures use it.</source>
        <translation>Tranché&#xa0;: {source} fait foi, et les chiffres l’utilisent.</translation>
    </message>
    <message>
        <source>Decided, but the figures still use {wrong}: have it corrected at its source and import it again, or take it out on the page Data.</source>
        <translation>Tranché, mais les chiffres utilisent encore {wrong}&#xa0;: faites corriger à la source et réimportez, ou retirez ce fichier à la page Données.</translation>
    </message>
    <message>
        <source>The figures use {source}. Nobody has said which is right.</source>
        <translation>Les chiffres utilisent {source}. Personne n’a encore dit quelle source fait foi.</translation>
    </message>
    <message>
        <source>What the source that is right contains is taken from it as a whole, in every figure.</source>
        <translation>Tout ce que contient la source qui fait foi est repris d’elle en entier, dans tous les chiffres.</translation>
    </message>
    <message>
        <source>The source that is right counts for this field alone, in every figure; all else stays as it is.</source>
        <translation>La source qui fait foi compte pour ce seul champ, dans tous les chiffres&#x202f;; le reste ne change pas.</translation>
    </message>
    <message>
        <source>An order is taken from one file as a whole: say who is right about its total, and this field follows. A choice made here is noted only.</source>
        <translation>Une commande vient en entier d’un seul fichier&#xa0;: dites quelle source fait foi pour son total, ce champ suivra. Un choix fait ici est seulement noté.</translation>
    </message>
    <message>
        <source>Figures are made of the lines of the orders: a payment, or a list without lines, cannot take their place. A choice made here is noted only.</source>
        <translation>Les chiffres se font à partir des lignes de commande&#xa0;: un paiement, ou une liste sans lignes, ne peut pas les remplacer. Un choix fait ici est seulement noté.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Fait foi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>d’accord</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Where are you waited for?</source>
        <translation>Où attend-on après vous&#x202f;?</translation>
    </message>
    <message>
        <source>List the decisions that stop until you say yes. The one that comes up most often goes first.</source>
        <translation>Listez les décisions bloquées tant que vous n’avez pas dit oui. Celle qui revient le plus souvent passe en premier.</translation>
    </message>
    <message>
        <source>Add a validation…</source>
        <translation>Ajouter une validation…</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Les habituelles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Hand this one over</source>
        <translation>Déléguer celle-ci</translation>
    </message>
    <message>
        <source>Validations</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Nothing listed yet: begin with a usual one, or with what you were asked today.</source>
        <translation>Rien n’est encore listé&#xa0;: commencez par une habituelle, ou par ce qu’on vous a demandé aujourd’hui.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>{shop} – data contract, {source}</source>
        <translation>{shop} – contrat de données, {source}</translation>
    </message>
    <message>
        <source>Version {version}, agreed on {day}</source>
        <translation>Version {version}, validée le {day}</translation>
    </message>
    <message>
        <source>Version {version}, proposed, not yet agreed</source>
        <translation>Version {version}, proposée, pas encore validée</translation>
    </message>
    <message>
        <source>Data contract</source>
        <translation>Contrat de données</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>à désigner</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Write the rules</source>
        <translation>Auteurs des règles</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Columns that the file has</source>
        <translation>Colonnes que le fichier contient</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Rules that its rows keep</source>
        <translation>Règles que ses lignes respectent</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Read and agreed</source>
        <translation>Lu et approuvé</translation>
    </message>
    <message>
        <source>{title} · printed on {day} · page {page}</source>
        <translation>{title} · imprimé le {day} · page {page}</translation>
    </message>
</context>
<context>
    <name>ContractView</name>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Agree on this contract</source>
        <translation>Valider ce contrat</translation>
    </message>
    <message>
        <source>Page to sign…</source>
        <translation>Page à signer…</translation>
    </message>
    <message>
        <source>Export (YAML)…</source>
        <translation>Exporter (YAML)…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>People and date</source>
        <translation>Personnes et date</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Part of the contract</source>
        <translation>Partie du contrat</translation>
    </message>
    <message>
        <source>Version {version}, agreed on {day}: every import is held against it.</source>
        <translation>Version {version}, validée le {day}&#xa0;: chaque import lui est confronté.</translation>
    </message>
    <message>
        <source>Version {version} waits to be agreed; version {before} is in force meanwhile.</source>
        <translation>La version {version} attend d’être validée&#xa0;; la version {before} reste en vigueur d’ici là.</translation>
    </message>
    <message>
        <source>Proposed from your files: correct it, name who answers for it, then agree.</source>
        <translation>Proposé à partir de vos fichiers&#xa0;: corrigez-le, désignez qui en répond, puis validez.</translation>
    </message>
    <message>
        <source>Amounts {basis}.</source>
        <translation>Montants {basis}.</translation>
    </message>
    <message>
        <source>In {currency}.</source>
        <translation>En {currency}.</translation>
    </message>
    <message>
        <source>Contract file</source>
        <translation>Fichier du contrat</translation>
    </message>
    <message>
        <source>Data contract (*.yaml)</source>
        <translation>Contrat de données (*.yaml)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Validée le</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>première version</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
</context>
<context>
    <name>Contributions</name>
    <message>
        <source>Nothing to compare.</source>
        <translation>Rien à comparer.</translation>
    </message>
    <message>
        <source>{title}: {total} in all; most {best} with {best_value}, least {worst} with {worst_value}.</source>
        <translation>{title}&#xa0;: {total} en tout&#x202f;; le plus pour {best} avec {best_value}, le moins pour {worst} avec {worst_value}.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>CorridorEditor</name>
    <message>
        <source>Corridor: {name}</source>
        <translation>Couloir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Now {value}.</source>
        <translation>Actuellement {value}.</translation>
    </message>
    <message>
        <source>Left and right move a bound, up and down choose the other one.</source>
        <translation>Gauche et droite déplacent une borne, haut et bas choisissent l’autre.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>CorridorGauge</name>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Floor of the corridor</source>
        <translation>Plancher du couloir</translation>
    </message>
    <message>
        <source>Ceiling of the corridor</source>
        <translation>Plafond du couloir</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
</context>
<context>
    <name>CorridorRow</name>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
</context>
<context>
    <name>CorridorTrack</name>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>How much each cost line widens the range of CM3</source>
        <translation>De combien chaque coût élargit la fourchette de la CM3</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Moves CM3 by</source>
        <translation>Fait varier la CM3 de</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Every cost is answered: CM3 is a number, no range.</source>
        <translation>Tous les coûts ont une réponse&#xa0;: la CM3 est un chiffre, pas une fourchette.</translation>
    </message>
    <message>
        <source>The widest comes first.</source>
        <translation>Le plus large vient en premier.</translation>
    </message>
    <message>
        <source>{line}: {amount} of the range ({standing})</source>
        <translation>{line}&#xa0;: {amount} de la fourchette ({standing})</translation>
    </message>
</context>
<context>
    <name>CostRow</name>
    <message>
        <source>Answer: {line}</source>
        <translation>Réponse&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Values by date, and their source: {line}</source>
        <translation>Valeurs par date, et leur source&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>order(s)</source>
        <translation>
            <numerusform>commande</numerusform>
            <numerusform>commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) accepted</source>
        <translation>
            <numerusform>ligne acceptée</numerusform>
            <numerusform>lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) rejected</source>
        <translation>
            <numerusform>ligne rejetée</numerusform>
            <numerusform>lignes rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) ignored (titles, totals, blanks)</source>
        <translation>
            <numerusform>ligne ignorée (titre, total, vide)</numerusform>
            <numerusform>lignes ignorées (titres, totaux, vides)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageTimeline</name>
    <message>
        <source>Days covered by the files</source>
        <translation>Jours couverts par les fichiers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un incident inattendu s’est produit</translation>
    </message>
    <message>
        <source>Your document is safe and you can go on. The report below helps to mend it; it holds no data.</source>
        <translation>Votre document est intact et vous pouvez continuer. Le rapport ci-dessous aide à corriger le problème&#x202f;; il ne contient aucune donnée.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>CumulativeCurve</name>
    <message>
        <source>Cumulative amount</source>
        <translation>Montant cumulé</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>There is no curve to show.</source>
        <translation>Il n’y a aucune courbe à afficher.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>constaté</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>CustomersAdvice</name>
    <message>
        <source>{share} of the customers order again within a year.</source>
        <translation>{share} des clients commandent à nouveau dans l’année.</translation>
    </message>
    <message>
        <source>{share} of them do so in the first 90 days.</source>
        <translation>{share} d’entre eux le font dans les 90 premiers jours.</translation>
    </message>
    <message>
        <source>{share} of this period&apos;s customers had bought before.</source>
        <translation>{share} des clients de la période avaient déjà acheté.</translation>
    </message>
    <message>
        <source>Whether somebody comes back is a question about all their orders: it has no answer among the orders of new customers alone, or of returning ones.</source>
        <translation>Savoir si un client revient suppose de regarder toutes ses commandes&#xa0;: celles des seuls nouveaux clients, ou des seuls clients déjà acquis, ne le disent pas.</translation>
    </message>
    <message>
        <source>The history is still too short to tell who comes back.</source>
        <translation>L’historique est encore trop court pour dire qui revient.</translation>
    </message>
    <message>
        <source>Half of the second orders come within {delay}. Speak to new customers within that time, not after it.</source>
        <translation>La moitié des deuxièmes commandes arrive dans un délai de {delay}. Parlez aux nouveaux clients avant la fin de ce délai, pas après.</translation>
    </message>
    <message>
        <source>Read the triangle down a column: are the newest cohorts paler than the older ones at the same age? Then see which channel brought them.</source>
        <translation>Lisez le triangle de haut en bas d’une colonne&#xa0;: les cohortes récentes sont-elles plus pâles que les anciennes au même âge&#x202f;? Cherchez alors quel canal les a amenées.</translation>
    </message>
    <message>
        <source>Do not read these rates as those of the whole shop: many orders do not say who bought.</source>
        <translation>Ne lisez pas ces taux comme ceux de toute la boutique&#xa0;: beaucoup de commandes ne disent pas qui a acheté.</translation>
    </message>
    <message>
        <source>Do not judge a cohort by its hatched cells: its month is not over in the data.</source>
        <translation>Ne jugez pas une cohorte sur ses cellules hachurées&#xa0;: le mois est incomplet dans les données.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>within 365 days</source>
        <translation>à 365 jours</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Ce que montrent les cellules</translation>
    </message>
    <message>
        <source>Share that orders</source>
        <translation>Part qui commande</translation>
    </message>
    <message>
        <source>Margin per customer</source>
        <translation>Marge par client</translation>
    </message>
    <message>
        <source>How time is counted</source>
        <translation>Comptage du temps</translation>
    </message>
    <message>
        <source>By calendar month</source>
        <translation>Par mois civil</translation>
    </message>
    <message>
        <source>By age of 30 days</source>
        <translation>Par tranche de 30 jours</translation>
    </message>
    <message>
        <source>Cohorts by month of first order</source>
        <translation>Cohortes par mois de première commande</translation>
    </message>
    <message>
        <source>Who is one customer?</source>
        <translation>Un seul et même client&#xa0;?</translation>
    </message>
    <message>
        <source>Cohorts as a table</source>
        <translation>Cohortes en tableau</translation>
    </message>
    <message>
        <source>Who leaves the margin, and what to do with whom</source>
        <translation>Qui laisse la marge, et que faire avec qui</translation>
    </message>
    <message>
        <source>What today&apos;s customers will still leave</source>
        <translation>Ce que les clients d’aujourd’hui laisseront encore</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Do customers come back, how soon, and what do they bring over time?</source>
        <translation>Les clients reviennent-ils, au bout de combien de temps, et que rapportent-ils dans la durée&#x202f;?</translation>
    </message>
    <message>
        <source>No first order under these filters</source>
        <translation>Aucune première commande avec ces filtres</translation>
    </message>
    <message>
        <source>Cohorts are made of first orders, and the filters leave none of them.</source>
        <translation>Les cohortes partent des premières commandes&#x202f;; les filtres n’en laissent aucune.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No customer is known</source>
        <translation>Aucun client n’est connu</translation>
    </message>
    <message>
        <source>The orders do not say who bought. Export them again with the customer&apos;s number or e-mail to see who comes back.</source>
        <translation>Les commandes ne disent pas qui a acheté. Refaites l’export avec le numéro ou l’e-mail du client pour voir qui revient.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Hatched cells: the month is not over in the data.</source>
        <translation>Cellules hachurées&#xa0;: le mois est incomplet dans les données.</translation>
    </message>
    <message>
        <source>Hatched cells: not all customers of the row are that old in the data.</source>
        <translation>Cellules hachurées&#xa0;: tous les clients de la ligne ne sont pas encore si anciens dans les données.</translation>
    </message>
</context>
<context>
    <name>DataAdvice</name>
    <message numerus="yes">
        <source>%n file(s) with {rows} rows stand behind the figures.</source>
        <translation>
            <numerusform>Les chiffres reposent sur %n fichier, soit {rows} lignes.</numerusform>
            <numerusform>Les chiffres reposent sur %n fichiers, soit {rows} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the order files are not explained.</source>
        <translation>{amount} des fichiers de commandes restent inexpliqués.</translation>
    </message>
    <message>
        <source>The order files add up to the figures, to the cent.</source>
        <translation>Les fichiers de commandes concordent avec les chiffres, au centime près.</translation>
    </message>
    <message>
        <source>Every kind of data is here. Drop next month&apos;s exports on the window: they are recognised again.</source>
        <translation>Toutes les natures de données sont là. Déposez les exports du mois prochain sur la fenêtre&#xa0;: ils seront reconnus.</translation>
    </message>
    <message>
        <source>Still missing: {kinds}. Each one replaces an estimate by a fact.</source>
        <translation>Il manque encore&#xa0;: {kinds}. Chaque fichier remplace une estimation par un fait.</translation>
    </message>
    <message>
        <source>Do not leave rejected rows behind: correct them in the file and import it again. Nothing counts twice.</source>
        <translation>Ne laissez pas de lignes rejetées&#xa0;: corrigez-les dans le fichier et importez-le à nouveau. Rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>Do not delete a file&apos;s rows by hand to correct a figure: take the import out, it can be put back.</source>
        <translation>Ne supprimez pas à la main les lignes d’un fichier pour corriger un chiffre&#xa0;: retirez l’import, il peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Days covered by the files</source>
        <translation>Jours couverts par les fichiers</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>Voir ses lignes</translation>
    </message>
    <message>
        <source>Take this import out</source>
        <translation>Retirer cet import</translation>
    </message>
    <message>
        <source>Put this import back</source>
        <translation>Rétablir cet import</translation>
    </message>
    <message>
        <source>Channels of the sources…</source>
        <translation>Canaux des sources…</translation>
    </message>
    <message>
        <source>Files put together</source>
        <translation>Rapprochement des fichiers</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What the figures are made of, what was wrong with it, and whether it adds up.</source>
        <translation>D’où viennent les chiffres, ce qui posait problème, et si le compte y est.</translation>
    </message>
    <message>
        <source>Rows of {file}</source>
        <translation>Lignes de {file}</translation>
    </message>
</context>
<context>
    <name>DatedDialog</name>
    <message>
        <source>Values by date</source>
        <translation>Valeurs par date</translation>
    </message>
    <message>
        <source>Remove the chosen value</source>
        <translation>Supprimer la valeur choisie</translation>
    </message>
    <message>
        <source>Contract, invoice, estimate…</source>
        <translation>Contrat, facture, estimation…</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>Ajouter cette valeur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A value holds from its day on. Figures of earlier days keep the value that held then.</source>
        <translation>Une valeur s’applique à partir de sa date. Les jours antérieurs gardent la valeur qui s’appliquait alors.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What this does to the past</source>
        <translation>Ce que cela change au passé</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis l’origine</translation>
    </message>
</context>
<context>
    <name>DecisionDelegate</name>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Figure that will tell</source>
        <translation>Chiffre qui en jugera</translation>
    </message>
    <message>
        <source>Of channel</source>
        <translation>Du canal</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Effet attendu</translation>
    </message>
    <message>
        <source>Answers the finding</source>
        <translation>Répond au constat</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Channel of the chosen sources</source>
        <translation>Canal des sources choisies</translation>
    </message>
    <message>
        <source>Choose a channel or type a new one</source>
        <translation>Choisir un canal ou en saisir un nouveau</translation>
    </message>
    <message>
        <source>Put on this channel</source>
        <translation>Mettre sur ce canal</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Revenir à l’automatique</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Aucune source choisie</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) chosen</source>
        <translation>
            <numerusform>%n source choisie</numerusform>
            <numerusform>%n sources choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to see why it is on its channel, or several to put them on one together.</source>
        <translation>Choisissez-en une pour voir pourquoi elle est sur son canal, ou plusieurs pour les mettre ensemble sur le même.</translation>
    </message>
    <message>
        <source>Set by you. Without your decision, the proposal is {channel}: {why}</source>
        <translation>Choisi par vous. Sans votre décision, la proposition serait {channel}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Proposal: {channel}. {why}</source>
        <translation>Proposition&#xa0;: {channel}. {why}</translation>
    </message>
</context>
<context>
    <name>DecisionsPart</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Every line stays here, withdrawn ones too.</source>
        <translation>Chaque ligne reste ici, même retirée.</translation>
    </message>
</context>
<context>
    <name>DeclaredPart</name>
    <message>
        <source>The position you declare</source>
        <translation>La position que vous déclarez</translation>
    </message>
    <message>
        <source>Change the thresholds…</source>
        <translation>Modifier les seuils…</translation>
    </message>
    <message>
        <source>Prices 1% up may lose up to {share} of the units before they cost margin.</source>
        <translation>Une hausse de prix de 1&#x202f;% peut coûter jusqu’à {share} des unités avant d’entamer la marge.</translation>
    </message>
    <message>
        <source>Dearer because it is worth more: a margin that pays for content and service, prices above the competitors’, few discounts, few returns.</source>
        <translation>Plus cher parce que cela vaut plus&#xa0;: une marge qui paie contenus et service, des prix au-dessus des concurrents, peu de remises, peu de retours.</translation>
    </message>
    <message>
        <source>Cheaper because it costs less: the minimum margin at prices under the competitors’, and logistics that do not eat it.</source>
        <translation>Moins cher parce que cela coûte moins&#xa0;: la marge minimale à des prix sous ceux des concurrents, et une logistique qui ne la mange pas.</translation>
    </message>
    <message>
        <source>Which one do you want to hold? Thresholds, levers and findings follow the answer.</source>
        <translation>Laquelle voulez-vous tenir&#xa0;? Les seuils, les leviers et les constats suivent la réponse.</translation>
    </message>
    <message>
        <source>Levers of a premium position: communicate the value</source>
        <translation>Leviers d’une position premium&#xa0;: faire connaître la valeur</translation>
    </message>
    <message>
        <source>Levers of a low-cost position: suppliers and logistics</source>
        <translation>Leviers d’une position low-cost&#xa0;: fournisseurs et logistique</translation>
    </message>
    <message>
        <source>The levers of both positions, sized over this period</source>
        <translation>Les leviers des deux positions, chiffrés sur cette période</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>New workspace</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Where shall the workspace be kept?</source>
        <translation>Où enregistrer le document&#x202f;?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export as Excel workbook</source>
        <translation>Exporter en classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>EcomKPI workspace (*{suffix})</source>
        <translation>Espace de travail EcomKPI (*{suffix})</translation>
    </message>
</context>
<context>
    <name>DelegationAdvice</name>
    <message>
        <source>A firm grows as far as its narrowest desk. Nobody has measured yours so far.</source>
        <translation>Une entreprise grandit jusqu’à son bureau le plus étroit. Personne n’a encore mesuré le vôtre.</translation>
    </message>
    <message>
        <source>Most decisions stop at your desk, and what only you can decide waits behind them.</source>
        <translation>La plupart des décisions s’arrêtent sur votre bureau, et ce que vous seul pouvez décider attend derrière.</translation>
    </message>
    <message>
        <source>Most decisions are taken without you: keep those that nobody else can take.</source>
        <translation>La plupart des décisions se prennent sans vous&#xa0;: gardez celles que personne d’autre ne peut prendre.</translation>
    </message>
    <message>
        <source>Look at yesterday’s messages: each “is that all right?” is a line.</source>
        <translation>Relisez les messages d’hier&#xa0;: chaque «&#xa0;c’est bon pour toi&#x202f;?&#xa0;» est une ligne.</translation>
    </message>
    <message>
        <source>“{name}” comes first: {frequency}.</source>
        <translation>«&#xa0;{name}&#xa0;» passe en premier&#xa0;: {frequency}.</translation>
    </message>
    <message>
        <source>Write what you looked at, not what you would say: a number with its limit is best.</source>
        <translation>Écrivez ce que vous avez regardé, pas ce que vous diriez&#xa0;: un nombre et sa limite, c’est le mieux.</translation>
    </message>
    <message>
        <source>Use it on your next case yourself: where you disagree with it, a criterion is missing.</source>
        <translation>Servez-vous-en vous-même au prochain cas&#xa0;: là où vous n’êtes pas d’accord, il manque un critère.</translation>
    </message>
    <message>
        <source>One figure is enough; it must move within the quarter, or nobody learns from it.</source>
        <translation>Un chiffre suffit&#x202f;; il doit bouger dans le trimestre, sinon personne n’en apprend rien.</translation>
    </message>
    <message>
        <source>The result is measured on the objectives page, against the channels left alone.</source>
        <translation>Le résultat est mesuré sur la page Objectifs, face aux canaux laissés à l’écart.</translation>
    </message>
    <message>
        <source>Do not step in before the day of joint analysis: the frame is yours too.</source>
        <translation>N’intervenez pas avant le jour de l’analyse commune&#xa0;: le cadre vous engage aussi.</translation>
    </message>
    <message>
        <source>Do not hand over everything at once: one validation, until it runs without you.</source>
        <translation>Ne déléguez pas tout à la fois&#xa0;: une validation, jusqu’à ce qu’elle tourne sans vous.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Log of cases</source>
        <translation>Journal des cas</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Which decisions wait on you, and how to hand over the first of them.</source>
        <translation>Quelles décisions attendent après vous, et comment déléguer la première.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Bottleneck index</source>
        <translation>Indice de goulot</translation>
    </message>
    <message>
        <source>Handing over: {name}. {count} of 5 steps done.</source>
        <translation>En cours de délégation&#xa0;: {name}. Étapes faites&#xa0;: {count} sur 5.</translation>
    </message>
    <message>
        <source>Five steps, one at a time; each is kept as you go and can be undone.</source>
        <translation>Cinq étapes, une à la fois&#x202f;; chacune est enregistrée au fur et à mesure et peut être annulée.</translation>
    </message>
</context>
<context>
    <name>DiagnosisAdvice</name>
    <message>
        <source>A year on year needs the same months twice. Until then, each question says what it lacks.</source>
        <translation>Comparer d’une année sur l’autre demande deux fois les mêmes mois. D’ici là, chaque question dit ce qui lui manque.</translation>
    </message>
    <message>
        <source>The questions stand in the order in which they are worth asking: the first one that holds growth back comes before the others.</source>
        <translation>Les questions se suivent dans l’ordre où il vaut la peine de les poser&#xa0;: la première qui freine la croissance passe avant les autres.</translation>
    </message>
    <message>
        <source>Begin here: {question} {to_do}</source>
        <translation>Commencez ici&#xa0;: {question} {to_do}</translation>
    </message>
    <message>
        <source>Look at the trends: which figure moves first?</source>
        <translation>Regardez les tendances&#xa0;: quel indicateur bouge en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Do not take growth for granted: loyalty and margin weaken before sales do.</source>
        <translation>Ne tenez pas la croissance pour acquise&#xa0;: fidélité et marge faiblissent avant les ventes.</translation>
    </message>
    <message>
        <source>Do not raise the advertising budget to restart growth: it multiplies what is wrong, and hides it for a while.</source>
        <translation>N’augmentez pas le budget publicitaire pour relancer la croissance&#xa0;: il multiplie ce qui ne va pas, et le cache un temps.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Each point: net revenue of three months against the same three months a year before.</source>
        <translation>Chaque point&#xa0;: le CA net de trois mois comparé aux trois mêmes mois de l’année précédente.</translation>
    </message>
    <message>
        <source>Growth year on year, and the market&apos;s</source>
        <translation>Votre croissance sur un an, et celle du marché</translation>
    </message>
    <message>
        <source>What would let more be said</source>
        <translation>Ce qui permettrait d’en dire plus</translation>
    </message>
    <message>
        <source>Growth as a table</source>
        <translation>La croissance en tableau</translation>
    </message>
    <message>
        <source>Five questions, in this order</source>
        <translation>Cinq questions, dans cet ordre</translation>
    </message>
    <message>
        <source>The market beside you</source>
        <translation>Le marché à côté de vous</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Does growth flatten, and which of five causes holds it back?</source>
        <translation>La croissance plafonne-t-elle, et laquelle de cinq causes la freine&#xa0;?</translation>
    </message>
    <message>
        <source>Plateau since {month}</source>
        <translation>Plateau depuis {month}</translation>
    </message>
    <message>
        <source>Market {growth}</source>
        <translation>Marché {growth}</translation>
    </message>
    <message>
        <source>Market in {period}: {growth} ({source})</source>
        <translation>Marché, {period}&#xa0;: {growth} ({source})</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>{change} against the period before</source>
        <translation>{change} par rapport à la période précédente</translation>
    </message>
</context>
<context>
    <name>DialCard</name>
    <message>
        <source>{span} (costs unknown)</source>
        <translation>{span} (coûts inconnus)</translation>
    </message>
    <message>
        <source>{rate} of net revenue</source>
        <translation>{rate} du CA net</translation>
    </message>
    <message>
        <source>{change} on the period before</source>
        <translation>{change} vs période précédente</translation>
    </message>
    <message>
        <source>No earlier period to compare with</source>
        <translation>Pas de période antérieure à comparer</translation>
    </message>
    <message>
        <source>Import the advertising spend…</source>
        <translation>Importer les dépenses publicitaires…</translation>
    </message>
    <message>
        <source>Import the visits…</source>
        <translation>Importer les visites…</translation>
    </message>
    <message>
        <source>Type in the fixed costs…</source>
        <translation>Saisir les charges fixes…</translation>
    </message>
</context>
<context>
    <name>DialFamilies</name>
    <message>
        <source>Margin and cash</source>
        <translation>Marge et trésorerie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>DialStrip</name>
    <message>
        <source>Dials</source>
        <translation>Cadrans</translation>
    </message>
</context>
<context>
    <name>DriverTree</name>
    <message>
        <source>Driver tree</source>
        <translation>Arbre des leviers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Nothing moves: every figure is as in the period.</source>
        <translation>Rien ne bouge&#xa0;: chaque indicateur est celui de la période.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>{name}: {now}, unchanged</source>
        <translation>{name}&#xa0;: {now}, inchangé</translation>
    </message>
    <message>
        <source>{name}: {now} now, {then} under the scenario</source>
        <translation>{name}&#xa0;: {now} aujourd’hui, {then} dans le scénario</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Drop your exports here, exactly as you downloaded them</source>
        <translation>Déposez ici vos exports, tels que vous les avez téléchargés</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>Déposez d’autres fichiers ici</translation>
    </message>
    <message>
        <source>Excel or CSV, several at once or a whole folder. Copied files can be pasted with Ctrl+V.</source>
        <translation>Excel ou CSV, plusieurs à la fois ou un dossier entier. Des fichiers copiés peuvent être collés avec Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>EventsPart</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event of the chosen kinds in this time.</source>
        <translation>Aucun événement des types affichés sur cette durée.</translation>
    </message>
    <message>
        <source>Note an event…</source>
        <translation>Noter un événement…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>Judge…</source>
        <translation>Juger…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>The figures say: {verdict}.</source>
        <translation>Les chiffres disent&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>Learnt: {learning}</source>
        <translation>Appris&#xa0;: {learning}</translation>
    </message>
</context>
<context>
    <name>ExperimentDialog</name>
    <message>
        <source>Plan a first initiative</source>
        <translation>Planifier une première initiative</translation>
    </message>
    <message>
        <source>Change the initiative</source>
        <translation>Modifier l’initiative</translation>
    </message>
    <message>
        <source>Plan an experiment</source>
        <translation>Planifier une expérience</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Win back former customers by e-mail</source>
        <translation>Reconquérir d’anciens clients par e-mail</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>Video ads bring customers who come back</source>
        <translation>Les vidéos amènent des clients qui reviennent</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What you believe: it may prove wrong.</source>
        <translation>Ce que vous croyez&#xa0;: l’essai peut le démentir.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui la mène</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Envelope, before tax</source>
        <translation>Enveloppe HT</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>What is decided without you, and what is not: discounts, wording, partners…</source>
        <translation>Ce qui se décide sans vous, et ce qui ne s’y décide pas&#xa0;: remises, textes, partenaires…</translation>
    </message>
    <message>
        <source>Joint analysis on</source>
        <translation>Analyse commune le</translation>
    </message>
    <message>
        <source>You look at the result together, once: until then nothing is asked of you.</source>
        <translation>Vous regardez le résultat ensemble, une fois&#xa0;: d’ici là, rien ne vous est demandé.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>What is known now that was not before; what you would do otherwise.</source>
        <translation>Ce que l’on sait maintenant et que l’on ignorait&#x202f;; ce que vous feriez autrement.</translation>
    </message>
</context>
<context>
    <name>ExperimentsPart</name>
    <message>
        <source>Set the budget…</source>
        <translation>Fixer le budget…</translation>
    </message>
    <message>
        <source>Plan an experiment…</source>
        <translation>Planifier une expérience…</translation>
    </message>
    <message>
        <source>An experiment is a question with a limit: what do we believe, on which channel, until when, for how much? Its result is then measured here, against the days before and the channels left alone.</source>
        <translation>Une expérience est une question avec une limite&#xa0;: que croit-on, sur quel canal, jusqu’à quand, pour combien&#x202f;? Son résultat est ensuite mesuré ici, face aux jours d’avant et aux canaux laissés à l’écart.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to look at next</source>
        <translation>À regarder ensuite</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Back to {figure}</source>
        <translation>Revenir à&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>95% interval: {low} to {high}</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: de {low} à {high}</translation>
    </message>
    <message>
        <source>{span}: not all costs are known; the hidden costs tell which.</source>
        <translation>{span}&#xa0;: tous les coûts ne sont pas connus&#x202f;; les coûts cachés disent lesquels.</translation>
    </message>
    <message>
        <source>Explain {figure}</source>
        <translation>Expliquer&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>{share} of it rests on known rather than estimated inputs.</source>
        <translation>Cette valeur repose à {share} sur des données connues plutôt qu’estimées.</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>FigureTableDialog</name>
    <message>
        <source>{figure}: where it comes from</source>
        <translation>{figure}&#xa0;: d’où vient ce chiffre</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The rows add up to the total.</source>
        <translation>La somme des lignes donne le total.</translation>
    </message>
    <message>
        <source>Each row is computed by itself: the total is not their sum.</source>
        <translation>Chaque ligne est calculée pour elle-même&#xa0;: le total n’est pas leur somme.</translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter on it, to see its rows in the files.</source>
        <translation>Double-cliquez sur une ligne, ou appuyez sur Entrée, pour voir ses lignes dans les fichiers.</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>{change} on the period before</source>
        <translation>{change} vs période précédente</translation>
    </message>
    <message>
        <source>As in the period before</source>
        <translation>Comme à la période précédente</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>What the file is about</source>
        <translation>Sur quoi porte le fichier</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Indiquez son contenu…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
    <message>
        <source>Rows counted so far</source>
        <translation>Lignes comptées à ce stade</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Changer les réponses</translation>
    </message>
    <message>
        <source>Asks again what was answered for an earlier file.</source>
        <translation>Repose les questions auxquelles vous avez répondu pour un fichier précédent.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Nothing to check: every row was understood.</source>
        <translation>Rien à vérifier&#xa0;: chaque ligne a été comprise.</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>&amp;Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>A copy of these rows with the reason beside each: correct and import it.</source>
        <translation>Une copie de ces lignes, chacune avec son motif de rejet&#xa0;: corrigez-la et importez-la.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>Remar&amp;ques</translation>
    </message>
    <message>
        <source>Remar&amp;ks ({count})</source>
        <translation>Remar&amp;ques ({count})</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>First ro&amp;ws</source>
        <translation>Premières &amp;lignes</translation>
    </message>
    <message>
        <source>Choose a cell to see what the file says there.</source>
        <translation>Choisissez une cellule pour voir ce que dit le fichier.</translation>
    </message>
    <message>
        <source>From the first rows; counting them all: {step} {done}</source>
        <translation>D’après les premières lignes&#x202f;; comptage complet en cours&#xa0;: {step} {done}</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <source>Nothing changes until you finish, and your files are only read, never written to.</source>
        <translation>Rien ne change avant la dernière étape, et vos fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Adding everything to your document…</source>
        <translation>Ajout de l’ensemble à votre document…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no copied files to paste: copy them in your file manager first.</source>
        <translation>Il n’y a aucun fichier copié à coller&#xa0;: copiez-les d’abord dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Choose a folder of exports</source>
        <translation>Choisir un dossier d’exports</translation>
    </message>
    <message>
        <source>Choose the folder into which you save your exports</source>
        <translation>Choisissez le dossier où vous enregistrez vos exports</translation>
    </message>
    <message>
        <source>There are too many files in there: the first {count} are shown.</source>
        <translation>Il y a trop de fichiers&#xa0;: les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <source>There is no Excel or CSV file in there.</source>
        <translation>Il n’y a là aucun fichier Excel ou CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are no tables stay out: {names}</source>
        <translation>
            <numerusform>%n fichier qui n’est pas un tableau est laissé de côté&#xa0;: {names}</numerusform>
            <numerusform>%n fichiers qui ne sont pas des tableaux sont laissés de côté&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being looked at</source>
        <translation>
            <numerusform>%n en cours d’analyse</numerusform>
            <numerusform>%n en cours d’analyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n understood</source>
        <translation>
            <numerusform>%n compris</numerusform>
            <numerusform>%n compris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n avec une question</numerusform>
            <numerusform>%n avec une question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not in the table.</source>
        <translation>Absent du tableau.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>What to look at next</source>
        <translation>À regarder ensuite</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Show the table behind it</source>
        <translation>Voir le tableau derrière ce constat</translation>
    </message>
    <message>
        <source>Go to where it is dealt with</source>
        <translation>Aller là où cela se traite</translation>
    </message>
    <message>
        <source>Loses money</source>
        <translation>Fait perdre de l’argent</translation>
    </message>
    <message>
        <source>Deserves a look</source>
        <translation>Mérite un regard</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>{amount} at stake</source>
        <translation>{amount} en jeu</translation>
    </message>
    <message>
        <source>Money at stake over the period</source>
        <translation>Montant en jeu sur la période</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>What to do, and what not to do</source>
        <translation>Que faire, et que ne pas faire</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>{amount} at stake</source>
        <translation>{amount} en jeu</translation>
    </message>
    <message>
        <source>Decide on it</source>
        <translation>En décider</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>Rien ne ressort sur cette période.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What to decide about</source>
        <translation>Ce qui demande une décision</translation>
    </message>
    <message>
        <source>Nothing stands out in this period. Look at the trends: is a corridor about to be left?</source>
        <translation>Rien ne ressort sur cette période. Regardez les tendances&#xa0;: un indicateur est-il sur le point de quitter son couloir&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n autre constat</numerusform>
            <numerusform>%n autres constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most important</source>
        <translation>N’afficher que les plus importants</translation>
    </message>
</context>
<context>
    <name>FirstReview</name>
    <message>
        <source>Three at most, each with a person, a date and the figure that will tell whether it worked.</source>
        <translation>Trois au plus, chacune avec un responsable, une échéance et l’indicateur qui dira si elle a porté.</translation>
    </message>
    <message>
        <source>One page for the meeting, with annexes, to print or to send as PDF.</source>
        <translation>Une page pour la réunion, avec ses annexes, à imprimer ou à envoyer en PDF.</translation>
    </message>
    <message>
        <source>The figures, frozen</source>
        <translation>Les chiffres, figés</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Vos décisions</translation>
    </message>
    <message>
        <source>A summary</source>
        <translation>Une synthèse</translation>
    </message>
    <message>
        <source>Its agenda</source>
        <translation>Son ordre du jour</translation>
    </message>
    <message>
        <source>The five dials and break-even of {period}, the findings, and how far each figure can be trusted.</source>
        <translation>Les cinq cadrans et le point mort de {period}, les constats, et la confiance à accorder à chaque chiffre.</translation>
    </message>
    <message>
        <source>The five dials and break-even, the findings, and how far each figure can be trusted.</source>
        <translation>Les cinq cadrans et le point mort, les constats, et la confiance à accorder à chaque chiffre.</translation>
    </message>
</context>
<context>
    <name>FixedCostsPart</name>
    <message>
        <source>Cumulative CM3 of the month</source>
        <translation>CM3 cumulée du mois</translation>
    </message>
    <message>
        <source>Cumulative CM3 of the year</source>
        <translation>CM3 cumulée de l’année</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Le mois</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>The month as a table</source>
        <translation>Le mois en tableau</translation>
    </message>
    <message>
        <source>The year as a table</source>
        <translation>L’année en tableau</translation>
    </message>
    <message>
        <source>Cumulative CM3 of the whole shop against its fixed costs, whatever is chosen above.</source>
        <translation>CM3 cumulée de toute la boutique face à ses charges fixes, quels que soient les filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The month is over in the data: its CM3 is {amount}.</source>
        <translation>Le mois est terminé dans les données&#xa0;: sa CM3 est de {amount}.</translation>
    </message>
    <message>
        <source>If the days to come are like the same weekdays of the last 8 weeks, CM3 ends at {amount}</source>
        <translation>Si les jours à venir ressemblent aux mêmes jours des 8 dernières semaines, la CM3 finit à {amount}</translation>
    </message>
    <message>
        <source>(95%: {low} to {high})</source>
        <translation>(à 95&#x202f;%&#xa0;: de {low} à {high})</translation>
    </message>
    <message>
        <source>The fixed costs are covered on {day}.</source>
        <translation>Les charges fixes sont couvertes le {day}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The fixed costs of the whole year are covered on {day}.</source>
        <translation>Les charges fixes de toute l’année sont couvertes le {day}.</translation>
    </message>
    <message>
        <source>The season does not move that day.</source>
        <translation>La saison ne déplace pas cette date.</translation>
    </message>
    <message>
        <source>Without the season it would be on {day}: the strong months come after it.</source>
        <translation>Sans la saison, ce serait le {day}&#xa0;: les mois forts viennent après.</translation>
    </message>
    <message>
        <source>Without the season it would be on {day}: the strong months come first.</source>
        <translation>Sans la saison, ce serait le {day}&#xa0;: les mois forts viennent d’abord.</translation>
    </message>
    <message>
        <source>Fixed costs {amount}</source>
        <translation>Charges fixes {amount}</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>{points} pt</source>
        <translation>{points} pt</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
</context>
<context>
    <name>FreeKeyRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Ajouter&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FrictionPart</name>
    <message>
        <source>The export came without the discount column: margins done twice</source>
        <translation>L’export est arrivé sans la colonne des remises&#xa0;: marges refaites</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>À propos de la source</translation>
    </message>
    <message>
        <source>Hours lost, by everybody together</source>
        <translation>Heures perdues, tous ensemble</translation>
    </message>
    <message>
        <source>Who lost them</source>
        <translation>Qui les a perdues</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>Hours lost by month</source>
        <translation>Heures perdues par mois</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Friction log</source>
        <translation>Journal des frictions</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>An hour costs {amount}: change</source>
        <translation>Une heure coûte {amount}&#xa0;: modifier</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Rien n’est noté pour l’instant</translation>
    </message>
    <message>
        <source>The next time somebody waits for an export, corrects a file by hand or argues about a figure, write the hours here. After a month you know what a missing contract costs.</source>
        <translation>La prochaine fois que quelqu’un attend un export, corrige un fichier à la main ou discute d’un chiffre, notez-en les heures ici. Au bout d’un mois, vous savez ce que coûte un contrat qui manque.</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>aucune en particulier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>FuturePart</name>
    <message>
        <source>Estimate the future value</source>
        <translation>Estimer la valeur future</translation>
    </message>
    <message>
        <source>Predicted lifetime value by month</source>
        <translation>Valeur vie prévue par mois</translation>
    </message>
    <message>
        <source>What a customer won today should leave, month after month</source>
        <translation>Ce que devrait laisser un client gagné aujourd’hui, mois après mois</translation>
    </message>
    <message>
        <source>Pale: the 95% interval of the model. It does not know of changes of habits; the error does.</source>
        <translation>En pâle&#xa0;: l’intervalle à 95&#x202f;% du modèle. Il ignore les changements d’habitudes&#x202f;; l’erreur sur le passé, non.</translation>
    </message>
    <message>
        <source>The prediction as a table</source>
        <translation>La prédiction en tableau</translation>
    </message>
    <message>
        <source>Models of how often these customers come back (BG/NBD) and of what an order then leaves (Gamma-Gamma) are fitted to their orders, then checked on the last third of the data. It takes a moment.</source>
        <translation>Deux modèles, l’un du rythme auquel ces clients reviennent (BG/NBD), l’autre de ce que laisse alors une commande (Gamma-Gamma), sont ajustés à leurs commandes puis vérifiés sur le dernier tiers des données. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Known here: {customers} customers, of whom {repeaters} came back.</source>
        <translation>Connus ici&#xa0;: {customers} clients, dont {repeaters} sont revenus.</translation>
    </message>
    <message>
        <source>Until then rely on the LTV that was observed.</source>
        <translation>D’ici là, fiez-vous à la LTV observée.</translation>
    </message>
    <message>
        <source>The prediction could not be checked on the past: do not decide on it.</source>
        <translation>La prédiction n’a pas pu être vérifiée sur le passé&#xa0;: ne décidez pas sur cette base.</translation>
    </message>
    <message>
        <source>Over the last third of the data the model promised {share} too much: do not decide on it.</source>
        <translation>Sur le dernier tiers des données, le modèle promettait {share} de trop&#xa0;: ne décidez pas sur cette base.</translation>
    </message>
    <message>
        <source>Over the last third of the data the model promised {share} too little: it is a floor.</source>
        <translation>Sur le dernier tiers des données, le modèle promettait {share} de trop peu&#xa0;: prenez-le comme un plancher.</translation>
    </message>
    <message>
        <source>Customers do not come back as they used to: find out why.</source>
        <translation>Les clients ne reviennent plus comme avant&#xa0;: cherchez pourquoi.</translation>
    </message>
    <message>
        <source>On the last third of the data the same model was {share} off: keep that much in reserve.</source>
        <translation>Sur le dernier tiers des données, le même modèle s’est trompé de {share}&#xa0;: gardez cette marge de prudence.</translation>
    </message>
    <message>
        <source>on the last third of the data</source>
        <translation>sur le dernier tiers des données</translation>
    </message>
    <message>
        <source>between {low} and {high} (95%)</source>
        <translation>entre {low} et {high} (95&#x202f;%)</translation>
    </message>
    <message>
        <source>Months since the first order</source>
        <translation>Mois depuis la première commande</translation>
    </message>
    <message>
        <source>Fitting the model to the orders…</source>
        <translation>Ajustement du modèle aux commandes…</translation>
    </message>
</context>
<context>
    <name>GateCard</name>
    <message>
        <source>Answer the hidden costs</source>
        <translation>Répondre aux coûts cachés</translation>
    </message>
</context>
<context>
    <name>GlossaryPart</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Bring back what was taken out</source>
        <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whose word it is</source>
        <translation>À qui est ce mot</translation>
    </message>
    <message>
        <source>What it means to them</source>
        <translation>Ce qu’il veut dire pour eux</translation>
    </message>
    <message>
        <source>What it means to the other side</source>
        <translation>Ce qu’il veut dire pour les autres</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>GoalSeek</name>
    <message>
        <source>Put the lever there</source>
        <translation>Y placer le levier</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>Que faudrait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat visé</translation>
    </message>
    <message>
        <source>Value wanted</source>
        <translation>Valeur voulue</translation>
    </message>
    <message>
        <source>Lever to move</source>
        <translation>Levier à bouger</translation>
    </message>
    <message>
        <source>{lever}: the data do not tell where it stands, so it cannot be moved.</source>
        <translation>{lever}&#xa0;: les données ne disent pas où en est ce levier, on ne peut donc pas le bouger.</translation>
    </message>
    <message>
        <source>{lever}: nowhere from {low} to {high} does it bring {outcome} to {goal}.</source>
        <translation>{lever}&#xa0;: entre {low} et {high}, aucune valeur ne donne {goal} ({outcome}).</translation>
    </message>
    <message>
        <source>{lever} stands there already: {found}.</source>
        <translation>{lever}&#xa0;: le levier y est déjà ({found}).</translation>
    </message>
    <message>
        <source>{lever}: {found} brings {outcome} to {goal}. Today it is {now} ({change}).</source>
        <translation>{lever}&#xa0;: avec {found}, vous obtenez {goal} ({outcome}). Aujourd’hui&#xa0;: {now}, soit {change}.</translation>
    </message>
</context>
<context>
    <name>GovernanceAdvice</name>
    <message>
        <source>A broken promise moves figures without a word: they look right and are not.</source>
        <translation>Un engagement rompu déplace les chiffres sans un mot&#xa0;: ils ont l’air justes et ne le sont pas.</translation>
    </message>
    <message>
        <source>Give each breach to the person who can change the export, with a date.</source>
        <translation>Confiez chaque manquement à la personne qui peut changer l’export, avec une date.</translation>
    </message>
    <message>
        <source>Do not repair a file by hand every month: have it corrected once, at its source.</source>
        <translation>Ne réparez pas un fichier à la main chaque mois&#xa0;: faites-le corriger une fois, à la source.</translation>
    </message>
    <message>
        <source>Where two files state one thing, one of them is the reference: say which.</source>
        <translation>Quand deux fichiers disent une même chose, l’un des deux fait référence&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>Begin with costs: they move every margin.</source>
        <translation>Commencez par les coûts&#xa0;: ils déplacent toutes les marges.</translation>
    </message>
    <message>
        <source>Do not take the later file for the right one: it is only the later one.</source>
        <translation>Ne prenez pas le dernier fichier pour le bon&#xa0;: ce n’est que le dernier.</translation>
    </message>
    <message>
        <source>The same word costs one side money and the other side time.</source>
        <translation>Le même mot coûte de l’argent aux uns et du temps aux autres.</translation>
    </message>
    <message>
        <source>Rewrite an entry in your own words; the agenda of a review explains its words.</source>
        <translation>Réécrivez une entrée avec vos mots&#xa0;; l’ordre du jour d’une revue explique les siens.</translation>
    </message>
    <message>
        <source>Do not start a project with a word of which both sides mean something else.</source>
        <translation>Ne lancez pas un projet sur un mot que chacun comprend autrement.</translation>
    </message>
    <message>
        <source>Hours spent waiting, correcting and arguing are paid like any others.</source>
        <translation>Les heures passées à attendre, corriger et discuter se paient comme les autres.</translation>
    </message>
    <message>
        <source>The source that is named most often deserves the next contract.</source>
        <translation>La source la plus souvent citée mérite le prochain contrat.</translation>
    </message>
    <message>
        <source>Do not look for a culprit: look for the rule that is missing.</source>
        <translation>Ne cherchez pas un coupable&#xa0;: cherchez la règle qui manque.</translation>
    </message>
    <message>
        <source>Contracts order what exists; a mixed team builds what is missing.</source>
        <translation>Les contrats mettent de l’ordre dans l’existant&#xa0;; une équipe mixte construit ce qui manque.</translation>
    </message>
    <message>
        <source>In doubt, begin with contracts: the first one takes an hour.</source>
        <translation>Dans le doute, commencez par les contrats&#xa0;: le premier prend une heure.</translation>
    </message>
    <message>
        <source>Do not put it off: to choose nothing is the way that costs most and shows least.</source>
        <translation>Ne remettez pas à plus tard&#xa0;: ne rien choisir est ce qui coûte le plus et se voit le moins.</translation>
    </message>
    <message>
        <source>{agreed} of {count} sources have an agreed contract.</source>
        <translation>Sources sous contrat validé&#xa0;: {agreed} sur {count}.</translation>
    </message>
    <message>
        <source>Open the orders first: every figure rests on them.</source>
        <translation>Ouvrez d’abord les commandes&#xa0;: tous les chiffres reposent sur elles.</translation>
    </message>
    <message>
        <source>Hold the next export against them: drop it on the window.</source>
        <translation>Confrontez-leur le prochain export&#xa0;: déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Do not agree on a contract nobody answers for: it is a page, not a promise.</source>
        <translation>Ne validez pas un contrat dont personne ne répond&#xa0;: ce serait une page, pas un engagement.</translation>
    </message>
</context>
<context>
    <name>GovernancePage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Manquements</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Frictions</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Idea of the page</source>
        <translation>Sujet de la page</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Who promises which data to whom, and is the promise kept?</source>
        <translation>Qui promet quelles données à qui, et l’engagement est-il tenu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>GridPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Growth year on year, and the market&apos;s</source>
        <translation>Votre croissance sur un an, et celle du marché</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Growth of three months, year on year</source>
        <translation>Croissance sur trois mois, d’une année sur l’autre</translation>
    </message>
    <message>
        <source>Market, year on year</source>
        <translation>Marché, d’une année sur l’autre</translation>
    </message>
    <message>
        <source>There is no growth to show yet.</source>
        <translation>Il n’y a pas encore de croissance à montrer.</translation>
    </message>
    <message>
        <source>no growth can be told</source>
        <translation>croissance inconnue</translation>
    </message>
    <message>
        <source>Three months to {month}: {growth} year on year</source>
        <translation>Trois mois jusqu’à {month}&#xa0;: {growth} sur un an</translation>
    </message>
</context>
<context>
    <name>GrowthPart</name>
    <message>
        <source>What the growth is measured on</source>
        <translation>Base de comparaison de la croissance</translation>
    </message>
    <message>
        <source>On the year before</source>
        <translation>Sur l’année précédente</translation>
    </message>
    <message>
        <source>On the period before</source>
        <translation>Sur la période précédente</translation>
    </message>
    <message>
        <source>Change of net revenue by kind of buyer</source>
        <translation>Variation du CA net par type d’acheteur</translation>
    </message>
    <message>
        <source>Growth as a table</source>
        <translation>La croissance en tableau</translation>
    </message>
    <message>
        <source>The data do not cover both periods, or do not say who bought: there is nothing to compare.</source>
        <translation>Les données ne couvrent pas les deux périodes, ou ne disent pas qui a acheté&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Clients déjà acquis</translation>
    </message>
    <message>
        <source>Customers not known</source>
        <translation>Clients non identifiés</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Acheteurs</translation>
    </message>
    <message>
        <source>Customers before</source>
        <translation>Clients avant</translation>
    </message>
    <message>
        <source>Customers now</source>
        <translation>Clients maintenant</translation>
    </message>
    <message>
        <source>Net revenue before</source>
        <translation>CA net avant</translation>
    </message>
    <message>
        <source>Net revenue now</source>
        <translation>CA net maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>By their number</source>
        <translation>Effet du nombre</translation>
    </message>
    <message>
        <source>By what each brings</source>
        <translation>Effet du CA par client</translation>
    </message>
    <message>
        <source>Change of CM3</source>
        <translation>Variation de CM3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>CM3 moved by {amount} at the same time.</source>
        <translation>Dans le même temps, la CM3 a varié de {amount}.</translation>
    </message>
    <message>
        <source>Growth is bought: new customers carry it, returning ones do not. Ask what they did not find.</source>
        <translation>La croissance s’achète&#xa0;: les nouveaux clients la portent, pas les anciens. Demandez-leur ce qu’ils n’ont pas trouvé.</translation>
    </message>
    <message>
        <source>Loyalty carries the sales while newcomers bring less: this holds for a time, not for good.</source>
        <translation>La fidélité porte les ventes tandis que les nouveaux clients apportent moins&#xa0;: cela tient un temps, pas toujours.</translation>
    </message>
    <message>
        <source>New and returning customers both add to it.</source>
        <translation>Nouveaux clients et clients déjà acquis y contribuent ensemble.</translation>
    </message>
    <message>
        <source>New and returning customers both bring less than before: look at the offer before the channels.</source>
        <translation>Nouveaux clients et clients déjà acquis apportent moins qu’avant&#xa0;: regardez l’offre avant les canaux.</translation>
    </message>
</context>
<context>
    <name>HeldPart</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Follow-up of earlier decisions</source>
        <translation>Suivi des décisions précédentes</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What the figures said</source>
        <translation>Ce que disaient les chiffres</translation>
    </message>
    <message>
        <source>Present: {names}.</source>
        <translation>Présents&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>First page of the help</source>
        <translation>Première page de l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HiddenCostsAdvice</name>
    <message>
        <source>Every cost is answered: {now} of CM3 is what you really keep before fixed costs.</source>
        <translation>Tous les coûts ont une réponse&#xa0;: {now} de CM3, c’est ce qu’il vous reste vraiment avant charges fixes.</translation>
    </message>
    <message>
        <source>CM3 lies between {low} and {high}: what nobody has answered can turn the profit into a loss.</source>
        <translation>La CM3 est entre {low} et {high}&#xa0;: ce qui reste sans réponse peut changer le gain en perte.</translation>
    </message>
    <message>
        <source>CM3 lies between {low} and {high}: {width} that nobody knows, for want of answers that are in your invoices.</source>
        <translation>La CM3 est entre {low} et {high}&#xa0;: {width} que personne ne connaît, faute de réponses qui sont dans vos factures.</translation>
    </message>
    <message>
        <source>No advertising spend is known either: import it, or CM3 stays flattered.</source>
        <translation>Aucune dépense publicitaire n’est connue non plus&#xa0;: importez-la, sinon la CM3 reste flattée.</translation>
    </message>
    <message>
        <source>Ask again at each review: a new supplier, carrier or app changes these answers.</source>
        <translation>Reposez ces questions à chaque revue&#xa0;: un nouveau fournisseur, transporteur ou logiciel change les réponses.</translation>
    </message>
    <message>
        <source>Begin with the product costs: import a file of them, were it of the products that sell most, or answer the rate below. It alone makes {amount} of the range.</source>
        <translation>Commencez par les coûts d’achat&#xa0;: importez un fichier, ne serait-ce que des meilleures ventes, ou répondez au taux ci-dessous. À lui seul il fait {amount} de la fourchette.</translation>
    </message>
    <message>
        <source>Answer “{line}” first: it alone makes {amount} of the range.</source>
        <translation>Répondez d’abord à «&#xa0;{line}&#xa0;»&#xa0;: à elle seule cette ligne fait {amount} de la fourchette.</translation>
    </message>
    <message>
        <source>Do not stop there: raise the budget in steps, and look at CM3 after each.</source>
        <translation>N’en restez pas là&#xa0;: augmentez le budget par paliers, et regardez la CM3 après chacun.</translation>
    </message>
    <message>
        <source>Do not look for the exact cent: a range that you are sure of is worth more than a number that you are not.</source>
        <translation>Ne cherchez pas le centime exact&#xa0;: une fourchette sûre vaut mieux qu’un chiffre qui ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>HiddenCostsPage</name>
    <message>
        <source>What makes the range</source>
        <translation>Ce qui fait la fourchette</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Coûts cachés</translation>
    </message>
    <message>
        <source>What do we really know of our costs? Each answer counts in every figure at once.</source>
        <translation>Que savons-nous vraiment de nos coûts&#x202f;? Chaque réponse compte aussitôt dans tous les chiffres.</translation>
    </message>
    <message>
        <source>No order in this period</source>
        <translation>Aucune commande sur cette période</translation>
    </message>
    <message>
        <source>Choose another period or other channels above, or import the orders of these dates.</source>
        <translation>Choisissez une autre période ou d’autres canaux ci-dessus, ou importez les commandes de ces dates.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>CM3: {now}</source>
        <translation>CM3&#xa0;: {now}</translation>
    </message>
    <message>
        <source>CM3 between {low} and {high}</source>
        <translation>CM3 entre {low} et {high}</translation>
    </message>
    <message>
        <source>{answered} of {total} lines answered</source>
        <translation>{answered} lignes sur {total} ont une réponse</translation>
    </message>
</context>
<context>
    <name>HoldStep</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Enter opens a cell, Tab goes to the next one, Insert adds a decision, Delete removes it.</source>
        <translation>Entrée ouvre une case, Tab passe à la suivante, Inser ajoute une décision, Suppr la retire.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Looking through the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>Who is one customer?</source>
        <translation>Un seul et même client&#xa0;?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Orders with the same e-mail, customer number of the same shop, or phone are one customer; masked addresses of marketplaces are not. Same name and same address are only suggested: you decide, and each decision can be taken back.</source>
        <translation>Des commandes au même e-mail, au même numéro de client de la même boutique ou au même téléphone sont d’un seul client&#xa0;; les adresses masquées des places de marché, non. Même nom et même adresse ne sont que proposés&#xa0;: vous décidez, et chaque décision peut être reprise.</translation>
    </message>
    <message>
        <source>No order has been imported yet.</source>
        <translation>Aucune commande n’a encore été importée.</translation>
    </message>
    <message>
        <source>{customers} customers behind {orders} orders; {unknown} orders have none.</source>
        <translation>{customers} clients derrière {orders} commandes&#xa0;; {unknown} commandes n’en ont pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) wait for your decision</source>
        <translation>
            <numerusform>%n proposition attend votre décision</numerusform>
            <numerusform>%n propositions attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is open</source>
        <translation>Aucune proposition en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) joined from several keys or names</source>
        <translation>
            <numerusform>%n client réuni à partir de plusieurs clés ou noms</numerusform>
            <numerusform>%n clients réunis à partir de plusieurs clés ou noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of yours in force</source>
        <translation>
            <numerusform>%n décision de votre part en vigueur</numerusform>
            <numerusform>%n décisions de votre part en vigueur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in their log</source>
        <translation>
            <numerusform>%n ligne à leur journal</numerusform>
            <numerusform>%n lignes à leur journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ImportDetails</name>
    <message>
        <source>Nothing unusual was found in this file.</source>
        <translation>Rien d’inhabituel n’a été relevé dans ce fichier.</translation>
    </message>
    <message>
        <source>From the file to the figures</source>
        <translation>Du fichier aux chiffres</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>What was found in {file}</source>
        <translation>Ce qui a été relevé dans {file}</translation>
    </message>
    <message>
        <source>Imported on {day} at {time}.</source>
        <translation>Importé le {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Your document changes only when you finish, all at once, and you can undo it.</source>
        <translation>Votre document ne change qu’à la fin, en une seule fois, et vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Adding everything to your document…</source>
        <translation>Ajout de l’ensemble à votre document…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Counting every row; you can cancel at any moment and nothing will have changed.</source>
        <translation>Comptage de toutes les lignes&#x202f;; vous pouvez annuler à tout moment, rien n’aura changé.</translation>
    </message>
    <message>
        <source>There is nothing to import: every file is held back or cannot be used.</source>
        <translation>Il n’y a rien à importer&#xa0;: chaque fichier est retenu ou inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is ready: {count} row(s) will be added to your document.</source>
        <translation>
            <numerusform>Tout est prêt&#xa0;: {count} ligne sera ajoutée à votre document.</numerusform>
            <numerusform>Tout est prêt&#xa0;: {count} lignes seront ajoutées à votre document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are held back until their rejected rows are corrected.</source>
        <translation>
            <numerusform>%n fichier est retenu jusqu’à la correction de ses lignes rejetées.</numerusform>
            <numerusform>%n fichiers sont retenus jusqu’à la correction de leurs lignes rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be used stay out.</source>
        <translation>
            <numerusform>%n fichier inutilisable est laissé de côté.</numerusform>
            <numerusform>%n fichiers inutilisables sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Progress of {file}</source>
        <translation>Avancement de {file}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open the cockpit</source>
        <translation>&amp;Ouvrir le cockpit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n file(s)</source>
        <translation>
            <numerusform>&amp;Importer %n fichier</numerusform>
            <numerusform>&amp;Importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Audit the main channel…</source>
        <translation>&amp;Auditer le canal principal…</translation>
    </message>
</context>
<context>
    <name>ImportsTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Jours couverts</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>actif</translation>
    </message>
</context>
<context>
    <name>IntegrationStep</name>
    <message>
        <source>What does this person try first, alone?</source>
        <translation>Qu’essaie cette personne d’abord, seule&#x202f;?</translation>
    </message>
    <message>
        <source>A secondary channel, a frame, a budget, and one day on which you look at the result together.</source>
        <translation>Un canal secondaire, un cadre, un budget, et un jour où vous regardez le résultat ensemble.</translation>
    </message>
    <message>
        <source>Plan the initiative…</source>
        <translation>Planifier l’initiative…</translation>
    </message>
    <message>
        <source>Hand over from today</source>
        <translation>Déléguer dès aujourd’hui</translation>
    </message>
    <message>
        <source>Until you hand it over, every case still waits on you.</source>
        <translation>Tant que vous ne la déléguez pas, chaque cas attend encore après vous.</translation>
    </message>
    <message>
        <source>{person} decides since {day}.</source>
        <translation>{person} décide depuis le {day}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Name who decides first, in step 1.</source>
        <translation>Nommez d’abord qui décidera, à l’étape 1.</translation>
    </message>
    <message>
        <source>Channels that sell without being the main one: {names}.</source>
        <translation>Canaux qui vendent sans être le principal&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Your files know one channel only: try it on a small part, one country or one product.</source>
        <translation>Vos fichiers ne connaissent qu’un canal&#xa0;: essayez sur une petite part, un pays ou un produit.</translation>
    </message>
    <message>
        <source>“{name}” on {channel}, {first} to {last}; joint analysis on {analysis}.</source>
        <translation>«&#xa0;{name}&#xa0;» sur {channel}, du {first} au {last}&#x202f;; analyse commune le {analysis}.</translation>
    </message>
    <message>
        <source>Change the initiative…</source>
        <translation>Modifier l’initiative…</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Rows concerned</source>
        <translation>Lignes concernées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Hide the rows</source>
        <translation>Masquer les lignes</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>{lever}: back to today</source>
        <translation>{lever}&#xa0;: revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>today {value}</source>
        <translation>auj. {value}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>weight </source>
        <translation>poids </translation>
    </message>
    <message>
        <source>Weight of {line}</source>
        <translation>Poids de {line}</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>{line} must be met</source>
        <translation>{line}&#xa0;: indispensable</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Supprimer {line}</translation>
    </message>
</context>
<context>
    <name>LossesPart</name>
    <message>
        <source>Orders that lose money, worst first</source>
        <translation>Commandes à perte, les pires d’abord</translation>
    </message>
    <message>
        <source>Double-click an order, or press Enter on it, to see its rows in the files.</source>
        <translation>Double-cliquez sur une commande, ou appuyez sur Entrée, pour voir ses lignes dans les fichiers.</translation>
    </message>
    <message>
        <source>The worst {count} are listed.</source>
        <translation>Les {count} pires sont listées.</translation>
    </message>
    <message>
        <source>There is no order in this period.</source>
        <translation>Il n’y a aucune commande dans cette période.</translation>
    </message>
    <message>
        <source>No order of this period costs more than it brings.</source>
        <translation>Aucune commande de cette période ne coûte plus qu’elle ne rapporte.</translation>
    </message>
    <message>
        <source>Together they cost {loss} more than they bring, before any marketing. Read down the list: is it returns, shipping on small baskets, or the fees of one channel? Do not refuse these orders before you know which.</source>
        <translation>Ensemble, elles coûtent {loss} de plus qu’elles ne rapportent, avant tout marketing. Parcourez la liste&#xa0;: est-ce les retours, la livraison des petits paniers ou les commissions d’un canal&#x202f;? Ne refusez pas ces commandes avant de le savoir.</translation>
    </message>
    <message>
        <source>Rows of an order of {day}</source>
        <translation>Lignes d’une commande du {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Ordered, excl. VAT</source>
        <translation>Commandé HT</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>CM2 of the order</source>
        <translation>CM2 de la commande</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>Preparing the demonstration shop…</source>
        <translation>Préparation de la boutique de démonstration…</translation>
    </message>
</context>
<context>
    <name>MarketDialog</name>
    <message>
        <source>Add a market figure</source>
        <translation>Ajouter un chiffre du marché</translation>
    </message>
    <message>
        <source>Change a market figure</source>
        <translation>Modifier un chiffre du marché</translation>
    </message>
    <message>
        <source>French e-commerce, products…</source>
        <translation>E-commerce français, produits…</translation>
    </message>
    <message>
        <source>Who published it, where and when</source>
        <translation>Qui l’a publié, où et quand</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>A figure without a source is a rumour: write who published it.</source>
        <translation>Un chiffre sans source est une rumeur&#xa0;: écrivez qui l’a publié.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>MarketPart</name>
    <message>
        <source>These figures are published for a whole market, and dated: they give a direction, not a target. Your own growth is over the same days.</source>
        <translation>Ces chiffres valent pour tout un marché, à une date&#xa0;: ils donnent une direction, pas un objectif. Votre croissance porte sur les mêmes jours.</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>Chiffres du marché</translation>
    </message>
    <message>
        <source>Add a market figure…</source>
        <translation>Ajouter un chiffre du marché…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Market&apos;s figure</source>
        <translation>Le marché</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>in the settings</source>
        <translation>dans les réglages</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Break-even of a month</source>
        <translation>Point mort d’un mois</translation>
    </message>
    <message>
        <source>Said in the trade; no primary source</source>
        <translation>Usage du métier, sans source première</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>hors données</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>MergedPart</name>
    <message>
        <source>Find a customer: name, e-mail, phone, number</source>
        <translation>Chercher un client&#xa0;: nom, e-mail, téléphone, numéro</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Merged customers</source>
        <translation>Clients réunis</translation>
    </message>
    <message>
        <source>Keys of the customer</source>
        <translation>Clés du client</translation>
    </message>
    <message>
        <source>Orders and lists that bear them</source>
        <translation>Commandes et listes qui les portent</translation>
    </message>
    <message>
        <source>The chosen keys are another customer</source>
        <translation>Les clés choisies sont un autre client</translation>
    </message>
    <message>
        <source>Choose the keys of the other person: the orders that bear them go with them.</source>
        <translation>Choisissez les clés de l’autre personne&#xa0;: les commandes qui les portent la suivent.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) found</source>
        <translation>
            <numerusform>%n client trouvé</numerusform>
            <numerusform>%n clients trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} customers have several e-mails, numbers, phones or names.</source>
        <translation>{count} clients ont plusieurs e-mails, numéros, téléphones ou noms.</translation>
    </message>
    <message>
        <source>No customer has several e-mails, numbers, phones or names.</source>
        <translation>Aucun client n’a plusieurs e-mails, numéros, téléphones ou noms.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Aucun nom ne correspond.</translation>
    </message>
</context>
<context>
    <name>NextReview</name>
    <message>
        <source>Review to open</source>
        <translation>Revue à ouvrir</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Ouvrir la revue</translation>
    </message>
    <message>
        <source>Change the dates…</source>
        <translation>Changer les dates…</translation>
    </message>
    <message>
        <source>Calendar file (.ics)…</source>
        <translation>Fichier d’agenda (.ics)…</translation>
    </message>
    <message>
        <source>Your first review</source>
        <translation>Votre première revue</translation>
    </message>
    <message>
        <source>A review freezes the figures of a period, what they say and what you decide. The next one shows whether the decision worked.</source>
        <translation>Une revue fige les chiffres d’une période, ce qu’ils disent et ce que vous décidez. La suivante montre si la décision a porté.</translation>
    </message>
    <message>
        <source>Next review: {day}</source>
        <translation>Prochaine revue&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{review}, on the figures of {period}.</source>
        <translation>{review}, sur les chiffres de {period}.</translation>
    </message>
    <message>
        <source>Then: {dates}.</source>
        <translation>Ensuite&#xa0;: {dates}.</translation>
    </message>
    <message>
        <source>{phase}: focus on {focus}; LTV/CAC {required}.</source>
        <translation>{phase}&#xa0;: l’accent est mis sur {focus}&#x202f;; LTV/CAC {required}.</translation>
    </message>
</context>
<context>
    <name>NextReviewHint</name>
    <message>
        <source>{day}: {review}</source>
        <translation>{day}&#xa0;: {review}</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Reprendre la revue</translation>
    </message>
    <message>
        <source>Open the review of {period}</source>
        <translation>Ouvrir la revue ({period})</translation>
    </message>
    <message>
        <source>See the reviews</source>
        <translation>Voir les revues</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to follow up</source>
        <translation>
            <numerusform>%n décision à suivre</numerusform>
            <numerusform>%n décisions à suivre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to decide about</source>
        <translation>
            <numerusform>%n constat à trancher</numerusform>
            <numerusform>%n constats à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for it: neither an earlier decision nor a finding.</source>
        <translation>Rien ne l’attend&#xa0;: ni décision à suivre, ni constat.</translation>
    </message>
    <message>
        <source>To prepare: {work}.</source>
        <translation>À préparer&#xa0;: {work}.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note an event</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Launch of the lamps, site down, new price list…</source>
        <translation>Lancement des lampes, panne du site, nouveaux tarifs…</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>ObjectiveCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the objective {name}</source>
        <translation>Modifier l’objectif {name}</translation>
    </message>
    <message>
        <source>Add a key result…</source>
        <translation>Ajouter un résultat clé…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>No key result yet: no figure tells whether it is reached.</source>
        <translation>Pas encore de résultat clé&#xa0;: aucun chiffre ne dit s’il est atteint.</translation>
    </message>
</context>
<context>
    <name>ObjectiveDialog</name>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Change the objective</source>
        <translation>Modifier l’objectif</translation>
    </message>
    <message>
        <source>Set the objective</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Customers who are worth what they cost</source>
        <translation>Des clients qui valent ce qu’ils coûtent</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Ce qui doit être atteint</translation>
    </message>
    <message>
        <source>In words: the figure below tells.</source>
        <translation>En mots&#xa0;: le chiffre ci-dessous le dira.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>ObjectiveList</name>
    <message>
        <source>What is to change by the end of the quarter?</source>
        <translation>Qu’est-ce qui doit changer d’ici à la fin du trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one figure, not ten. These are known well enough from your files:</source>
        <translation>Choisissez un chiffre, pas dix. Ceux-ci sont assez bien connus par vos fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>No figure has a value in this period yet: import more files, or look at another period.</source>
        <translation>Aucun chiffre n’a de valeur sur cette période&#xa0;: importez d’autres fichiers, ou regardez une autre période.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>Un autre chiffre…</translation>
    </message>
</context>
<context>
    <name>ObjectiveStep</name>
    <message>
        <source>Which objective do you share?</source>
        <translation>Quel objectif partagez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever decides needs the figure by which the decisions are judged: one that both of you see.</source>
        <translation>Qui décide a besoin du chiffre qui jugera ses décisions&#xa0;: un chiffre que vous voyez tous les deux.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Set an objective…</source>
        <translation>Fixer un objectif…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>No objective is set yet: set one, it then appears in this list.</source>
        <translation>Aucun objectif n’est fixé&#xa0;: fixez-en un, il apparaîtra dans cette liste.</translation>
    </message>
</context>
<context>
    <name>ObjectivesAdvice</name>
    <message>
        <source>An objective without a key result is a wish: no figure will say that it is met.</source>
        <translation>Un objectif sans résultat clé est un vœu&#xa0;: aucun chiffre ne dira qu’il est atteint.</translation>
    </message>
    <message>
        <source>Nothing is aimed at yet. A figure without a target is read, and nothing follows.</source>
        <translation>Rien n’est visé pour l’instant. Un chiffre sans cible se lit, et rien ne suit.</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s) are off their line.</source>
        <translation>
            <numerusform>%n résultat clé a quitté sa ligne.</numerusform>
            <numerusform>%n résultats clés ont quitté leur ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The objectives begin after the period you look at: with the next files they will be held against it.</source>
        <translation>Les objectifs commencent après la période affichée&#xa0;: ils seront mesurés dès les prochains fichiers.</translation>
    </message>
    <message>
        <source>Every key result that can be measured is on its line.</source>
        <translation>Chaque résultat clé mesurable est sur sa ligne.</translation>
    </message>
    <message>
        <source>An experiment is over: write its verdict and what you learnt while you remember why.</source>
        <translation>Une expérience est terminée&#xa0;: écrivez son verdict et ce qu’elle vous a appris tant que vous vous souvenez pourquoi.</translation>
    </message>
    <message>
        <source>Add one key result: the figure that will have moved once it is reached.</source>
        <translation>Ajoutez un résultat clé&#xa0;: le chiffre qui aura bougé quand il sera atteint.</translation>
    </message>
    <message>
        <source>Begin with LTV/CAC where advertising costs are known, else with retention or the average order value.</source>
        <translation>Commencez par LTV/CAC si les coûts publicitaires sont connus, sinon par la rétention ou le panier moyen.</translation>
    </message>
    <message>
        <source>Where a line parts from its plan, look at what was decided in that month; the trends page shows the events.</source>
        <translation>Là où une ligne quitte son plan, regardez ce qui a été décidé ce mois-là&#x202f;; la page Tendances montre les événements.</translation>
    </message>
    <message>
        <source>Do not pursue more than three objectives: nobody will know which counts.</source>
        <translation>Ne poursuivez pas plus de trois objectifs&#xa0;: personne ne saura lequel compte.</translation>
    </message>
    <message>
        <source>Do not change a target to meet it: end the objective, and write down why it was missed.</source>
        <translation>Ne changez pas la cible pour l’atteindre&#xa0;: laissez l’objectif arriver à son terme, et notez pourquoi il est manqué.</translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>New objective…</source>
        <translation>Nouvel objectif…</translation>
    </message>
    <message>
        <source>Key results as a table</source>
        <translation>Résultats clés en tableau</translation>
    </message>
    <message>
        <source>The key results as a table</source>
        <translation>Les résultats clés en tableau</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What is to be reached and where it stands; what is tried out and what that brought.</source>
        <translation>Ce qui doit être atteint et où l’on en est&#x202f;; ce que l’on essaie et ce que cela a rapporté.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Omnichannel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>LTV, {months}</source>
        <translation>LTV, {months}</translation>
    </message>
    <message>
        <source>Customers with</source>
        <translation>Clients avec</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>{orders} orders each</source>
        <translation>{orders} commandes chacun</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) whose buyer is not known: no bar above counts them.</source>
        <translation>
            <numerusform>%n commande dont l’acheteur n’est pas connu&#xa0;: aucune barre ci-dessus ne la compte.</numerusform>
            <numerusform>%n commandes dont l’acheteur n’est pas connu&#xa0;: aucune barre ci-dessus ne les compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>All five steps are taken: the firm steers customers, not channels.</source>
        <translation>Les cinq marches sont franchies&#xa0;: l’entreprise pilote des clients, pas des canaux.</translation>
    </message>
    <message>
        <source>The first step is not taken yet.</source>
        <translation>La première marche n’est pas encore franchie.</translation>
    </message>
    <message>
        <source>You stand on step {number} of 5: {name}.</source>
        <translation>Vous êtes sur la marche {number} sur 5&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Next: {todo}</source>
        <translation>À faire&#xa0;: {todo}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>No customer is known: the orders do not say who bought.</source>
        <translation>Aucun client n’est connu&#xa0;: les commandes ne disent pas qui a acheté.</translation>
    </message>
    <message>
        <source>No known customer has bought through more than one channel so far.</source>
        <translation>Aucun client connu n’a encore acheté par plus d’un canal.</translation>
    </message>
    <message>
        <source>{share} of the known customers have bought through several channels: they leave {part} of the margin (CM2).</source>
        <translation>{share} des clients connus ont acheté par plusieurs canaux&#xa0;: ils laissent {part} de la marge (CM2).</translation>
    </message>
    <message>
        <source>{share} of the known customers have bought through several channels.</source>
        <translation>{share} des clients connus ont acheté par plusieurs canaux.</translation>
    </message>
    <message>
        <source>Counted by place to buy (site, marketplace, shop) they are {count}.</source>
        <translation>Comptés par lieu d’achat (site, place de marché, magasin), ils sont {count}.</translation>
    </message>
</context>
<context>
    <name>OmnichannelAdvice</name>
    <message>
        <source>One channel sells here: whether customers move between channels cannot be seen. Import the orders of the others (marketplace, till, second shop) to see it.</source>
        <translation>Un seul canal vend ici&#xa0;: on ne peut pas voir si les clients passent de l’un à l’autre. Importez les commandes des autres (place de marché, caisse, seconde boutique) pour le voir.</translation>
    </message>
    <message>
        <source>Several channels sell, but no order says who bought: export them again with the customer’s e-mail or number.</source>
        <translation>Plusieurs canaux vendent, mais aucune commande ne dit qui a acheté&#xa0;: exportez-les à nouveau avec l’e-mail ou le numéro du client.</translation>
    </message>
    <message>
        <source>Over the horizon of LTV a customer of several channels is worth {times} times one who came back through the same channel.</source>
        <translation>Sur l’horizon de la LTV, un client de plusieurs canaux vaut {times} fois un client revenu par le même canal.</translation>
    </message>
    <message>
        <source>Over the horizon of LTV a customer of several channels leaves {several}, one who came back through the same channel {one}.</source>
        <translation>Sur l’horizon de la LTV, un client de plusieurs canaux laisse {several}, un client revenu par le même canal {one}.</translation>
    </message>
    <message>
        <source>No marketplace sells for you: all customers are your own.</source>
        <translation>Aucune place de marché ne vend pour vous&#xa0;: tous les clients sont les vôtres.</translation>
    </message>
    <message>
        <source>Marketplaces weigh more in your sales than in the market: part of your customers are theirs.</source>
        <translation>Les places de marché pèsent plus lourd dans vos ventes que dans le marché&#xa0;: une partie de vos clients sont les leurs.</translation>
    </message>
    <message>
        <source>Marketplaces weigh less in your sales than in the market.</source>
        <translation>Les places de marché pèsent moins dans vos ventes que dans le marché.</translation>
    </message>
    <message>
        <source>All steps are taken: look once a quarter whether they still hold.</source>
        <translation>Toutes les marches sont franchies&#xa0;: vérifiez une fois par trimestre qu’elles tiennent.</translation>
    </message>
    <message>
        <source>Do not buy a platform for all channels before one customer is one customer in the figures.</source>
        <translation>N’achetez pas une plateforme pour tous les canaux avant qu’un client soit un seul client dans les chiffres.</translation>
    </message>
    <message>
        <source>Do not give a whole sale to its last channel: the first one found the customer.</source>
        <translation>N’attribuez pas toute une vente à son dernier canal&#xa0;: le premier a trouvé le client.</translation>
    </message>
</context>
<context>
    <name>OmnichannelPage</name>
    <message>
        <source>Customers of one and of several channels</source>
        <translation>Clients d’un seul canal et de plusieurs</translation>
    </message>
    <message>
        <source>One customer across channels</source>
        <translation>Un seul client à travers les canaux</translation>
    </message>
    <message>
        <source>Customers that channels share</source>
        <translation>Clients communs à plusieurs canaux</translation>
    </message>
    <message>
        <source>From several channels to one relationship</source>
        <translation>De plusieurs canaux à une seule relation</translation>
    </message>
    <message>
        <source>Is it the same everywhere?</source>
        <translation>Est-ce pareil partout&#xa0;?</translation>
    </message>
    <message>
        <source>Where each channel sells</source>
        <translation>Où vend chaque canal</translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation>Omnicanal</translation>
    </message>
    <message>
        <source>Do your channels serve one customer, what is that worth, and what is the next step?</source>
        <translation>Vos canaux servent-ils un même client, qu’est-ce que cela vaut, et quelle est la prochaine marche&#xa0;?</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>What this review looks at</source>
        <translation>Ce que regarde cette revue</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Figures of {period}, planned for {day}.</source>
        <translation>Chiffres de {period}, prévue le {day}.</translation>
    </message>
    <message>
        <source>Phase: {phase}. Focus: {focus}. LTV/CAC: {required}.</source>
        <translation>Phase&#xa0;: {phase}. Accent&#xa0;: {focus}. LTV/CAC&#xa0;: {required}.</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nouveaux clients</translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation>clients qui reviennent</translation>
    </message>
    <message>
        <source>The whole shop.</source>
        <translation>Toute la boutique.</translation>
    </message>
    <message>
        <source>A part of the shop, as the filters said when it was opened: {names}.</source>
        <translation>Une partie de la boutique, selon les filtres à l’ouverture&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>OverlapMatrix</name>
    <message>
        <source>Customers that channels share</source>
        <translation>Clients communs à plusieurs canaux</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Of this channel alone</source>
        <translation>De ce seul canal</translation>
    </message>
    <message>
        <source>There is no customer to show.</source>
        <translation>Il n’y a aucun client à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) bought through more than one channel</source>
        <translation>
            <numerusform>%n client a acheté par plus d’un canal</numerusform>
            <numerusform>%n clients ont acheté par plus d’un canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}: {alone} of %n customer(s) bought through this channel alone.</source>
        <translation>
            <numerusform>{channel}&#xa0;: {alone} client sur %n a acheté par ce seul canal.</numerusform>
            <numerusform>{channel}&#xa0;: {alone} clients sur %n ont acheté par ce seul canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of {channel} also bought through {other}: {share} of them.</source>
        <translation>
            <numerusform>%n client de {channel} a aussi acheté par {other}&#xa0;: {share} d’entre eux.</numerusform>
            <numerusform>%n clients de {channel} ont aussi acheté par {other}&#xa0;: {share} d’entre eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapPart</name>
    <message>
        <source>Read a row: of the customers of this channel, the share who also bought through that one.</source>
        <translation>Lire une ligne&#xa0;: parmi les clients de ce canal, la part qui a aussi acheté par cet autre canal.</translation>
    </message>
    <message>
        <source>Shared customers as a table</source>
        <translation>Les clients communs en tableau</translation>
    </message>
    <message>
        <source>All identified customers of this period bought through one channel: there is nothing to share.</source>
        <translation>Tous les clients identifiés de la période ont acheté par un seul canal&#xa0;: il n’y a rien à partager.</translation>
    </message>
    <message>
        <source>No customer of this period bought through more than one channel.</source>
        <translation>Aucun client de la période n’a acheté par plus d’un canal.</translation>
    </message>
    <message>
        <source>{share} of the customers bought through more than one channel.</source>
        <translation>{share} des clients ont acheté par plus d’un canal.</translation>
    </message>
    <message>
        <source>They leave {more} each in the period, those of one channel {one}. Do not give the whole sale to the last channel: the first one found the customer.</source>
        <translation>Ils laissent {more} chacun sur la période, contre {one} pour ceux d’un seul canal. N’attribuez pas toute la vente au dernier canal&#xa0;: le premier a trouvé le client.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>No sale under these filters</source>
        <translation>Aucune vente avec ces filtres</translation>
    </message>
    <message>
        <source>The channels and filters chosen above leave no order in this period.</source>
        <translation>Les canaux et filtres choisis ci-dessus ne laissent aucune commande sur cette période.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No sale in the files</source>
        <translation>Aucune vente dans les fichiers</translation>
    </message>
    <message>
        <source>The files imported so far hold no order. Import the orders of your shop.</source>
        <translation>Les fichiers importés jusqu’ici ne contiennent aucune commande. Importez les commandes de votre boutique.</translation>
    </message>
    <message>
        <source>The orders in this workspace run from {first} to {last}.</source>
        <translation>Les commandes de cet espace vont du {first} au {last}.</translation>
    </message>
    <message>
        <source>No sale in this period</source>
        <translation>Aucune vente sur cette période</translation>
    </message>
    <message>
        <source>Show these dates</source>
        <translation>Afficher ces dates</translation>
    </message>
    <message>
        <source>This page cannot be computed</source>
        <translation>Cette page ne peut pas être calculée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Rien d’importé pour l’instant</translation>
    </message>
    <message>
        <source>Import the exports of your shop, of your advertising and of your analytics to see this page.</source>
        <translation>Importez les exports de votre boutique, de vos publicités et de votre outil de mesure d’audience pour voir cette page.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>PairedBars</name>
    <message>
        <source>{first} and {second} by channel</source>
        <translation>{first} et {second} par canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>No channel has both figures.</source>
        <translation>Aucun canal n’a les deux indicateurs.</translation>
    </message>
    <message>
        <source>{title}: best {best} with {best_value}, lowest {worst} with {worst_value}.</source>
        <translation>{title}&#xa0;: au plus haut {best} avec {best_value}, au plus bas {worst} avec {worst_value}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Page, action, setting, figure, period, channel, workspace…</source>
        <translation>Page, action, réglage, indicateur, période, canal, document…</translation>
    </message>
    <message>
        <source>Type a few letters; the arrows choose, Enter opens, F1 explains a figure.</source>
        <translation>Tapez quelques lettres&#x202f;; les flèches choisissent, Entrée ouvre, F1 explique un chiffre.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Aucun nom ne correspond.</translation>
    </message>
</context>
<context>
    <name>PanelSide</name>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>{change} on the period before</source>
        <translation>{change} vs période précédente</translation>
    </message>
</context>
<context>
    <name>PastPreview</name>
    <message>
        <source>The files are read anew with this value: its effect shows once applied, and can be undone.</source>
        <translation>Les fichiers sont relus avec cette valeur&#xa0;: son effet se voit une fois appliquée, et s’annule.</translation>
    </message>
    <message>
        <source>{name} changes by {difference} over {count} months, from {first} to {last}.</source>
        <translation>{name}&#xa0;: {difference} sur {count} mois, de {first} à {last}.</translation>
    </message>
    <message>
        <source>{name} changes by {difference} in {first}.</source>
        <translation>{name}&#xa0;: {difference} en {first}.</translation>
    </message>
    <message>
        <source>Nothing changes in the past so far.</source>
        <translation>Pour l’instant, rien ne change au passé.</translation>
    </message>
</context>
<context>
    <name>PathStep</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
</context>
<context>
    <name>PaybackCurve</name>
    <message>
        <source>Payback of the acquisition cost</source>
        <translation>Amortissement du coût d’acquisition</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Months since the first order</source>
        <translation>Mois depuis la première commande</translation>
    </message>
    <message>
        <source>There is no curve to show.</source>
        <translation>Il n’y a aucune courbe à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s) a customer has brought back {amount}.</source>
        <translation>
            <numerusform>Après %n mois, un client a rapporté {amount}.</numerusform>
            <numerusform>Après %n mois, un client a rapporté {amount}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acquisition cost of {cac} is not paid back within the history.</source>
        <translation>Le coût d’acquisition de {cac} n’est pas amorti dans l’historique connu.</translation>
    </message>
    <message numerus="yes">
        <source>The acquisition cost of {cac} is paid back after %n month(s).</source>
        <translation>
            <numerusform>Le coût d’acquisition de {cac} est amorti après %n mois.</numerusform>
            <numerusform>Le coût d’acquisition de {cac} est amorti après %n mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the first order: {amount} per customer</source>
        <translation>
            <numerusform>%n mois après la première commande&#xa0;: {amount} par client</numerusform>
            <numerusform>%n mois après la première commande&#xa0;: {amount} par client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) observed</source>
        <translation>
            <numerusform>%n client observé</numerusform>
            <numerusform>%n clients observés</numerusform>
        </translation>
    </message>
    <message>
        <source>CAC {amount}</source>
        <translation>CAC {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Paid back after %n month(s)</source>
        <translation>
            <numerusform>Amorti après %n mois</numerusform>
            <numerusform>Amorti après %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>Last complete month</source>
        <translation>Dernier mois complet</translation>
    </message>
    <message>
        <source>Last 3 complete months</source>
        <translation>3 derniers mois complets</translation>
    </message>
    <message>
        <source>Last 12 complete months</source>
        <translation>12 derniers mois complets</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Année en cours</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>Custom dates…</source>
        <translation>Dates au choix…</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Custom dates</source>
        <translation>Dates au choix</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The last day must not come before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
</context>
<context>
    <name>PersonsDialog</name>
    <message>
        <source>Who is one customer?</source>
        <translation>Un seul et même client&#xa0;?</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Looking through the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>New customers, repeat purchases and lifetime value depend on it: one person who orders from two places must count once, two people never as one.</source>
        <translation>Les nouveaux clients, le réachat et la LTV en dépendent&#xa0;: une personne qui commande à deux endroits ne doit compter qu’une fois, et deux personnes jamais pour une seule.</translation>
    </message>
    <message>
        <source>No order has been imported yet.</source>
        <translation>Aucune commande n’a encore été importée.</translation>
    </message>
    <message>
        <source>How they are recognised</source>
        <translation>Comment ils sont reconnus</translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation>Suggestions ({count})</translation>
    </message>
    <message>
        <source>Merged customers ({count})</source>
        <translation>Clients réunis ({count})</translation>
    </message>
    <message>
        <source>Decisions ({count})</source>
        <translation>Décisions ({count})</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
</context>
<context>
    <name>PersonsTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Plus en vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>First key</source>
        <translation>Première clé</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(list of customers)</source>
        <translation>(liste de clients)</translation>
    </message>
    <message>
        <source>Customer or address</source>
        <translation>Client ou adresse</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Serait le même que</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The last two reviews fit the next phase, {phase} (LTV/CAC {required}). As reviewed: {facts}. The phase sets the corridor, the focus and the dates of the reviews; it changes only if you decide so.</source>
        <translation>Les deux dernières revues correspondent à la phase suivante, {phase} (LTV/CAC {required}). À la revue&#xa0;: {facts}. La phase fixe le couloir, l’accent et les dates des revues&#x202f;; elle ne change que si vous le décidez.</translation>
    </message>
    <message>
        <source>Move to “{phase}”</source>
        <translation>Passer à «&#xa0;{phase}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Pillars</name>
    <message>
        <source>too little known</source>
        <translation>trop peu d’éléments connus</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>solide</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Auto-évaluation</translation>
    </message>
    <message>
        <source>Mostly estimated: left out</source>
        <translation>Surtout estimé&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>Not known: left out</source>
        <translation>Non connu&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>{name}: {fact}, {points} points out of {most}. {origin}.</source>
        <translation>{name}&#xa0;: {fact}, {points} points sur {most}. {origin}.</translation>
    </message>
    <message>
        <source>{judgement} · {share} known</source>
        <translation>{judgement} · {share} connus</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>La période affichée</translation>
    </message>
</context>
<context>
    <name>PillarsAdvice</name>
    <message>
        <source>Less than half of each pillar is known: a score would say more than the facts do.</source>
        <translation>Moins de la moitié de chaque pilier est connue&#xa0;: une note en dirait plus que les faits.</translation>
    </message>
    <message>
        <source>Answer the six sentences below, then import costs and advertising spend: each brings a part of a score.</source>
        <translation>Répondez aux six phrases ci-dessous, puis importez les coûts et les dépenses publicitaires&#xa0;: chacun apporte une part de note.</translation>
    </message>
    <message>
        <source>Do not read what is missing as a bad mark: it is left out, not counted as nil.</source>
        <translation>Ne lisez pas ce qui manque comme une mauvaise note&#xa0;: c’est laissé de côté, pas compté pour zéro.</translation>
    </message>
    <message>
        <source>{pillar} is the lowest pillar, at {score} out of 100.</source>
        <translation>Pilier le plus bas&#xa0;: {pillar}, à {score} sur 100.</translation>
    </message>
    <message>
        <source>It holds back: {others}.</source>
        <translation>Il freine&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Every known part is at its best: fill in what is not known yet.</source>
        <translation>Tous les éléments connus sont au mieux&#xa0;: complétez ce qui ne l’est pas encore.</translation>
    </message>
    <message>
        <source>“{part}” costs it {points} points, more than any other part: begin there. Enter on its row shows where it comes from.</source>
        <translation>«&#xa0;{part}&#xa0;» lui coûte {points} points, plus que tout autre élément&#xa0;: commencez par là. Entrée sur sa ligne montre d’où il vient.</translation>
    </message>
    <message>
        <source>Do not work on all four at once: take one decision on the weakest part, with a name and a day, in the next review.</source>
        <translation>Ne travaillez pas sur les quatre à la fois&#xa0;: prenez une décision sur l’élément le plus faible, avec un nom et une date, à la prochaine revue.</translation>
    </message>
    <message>
        <source>Do not chase 100: a score is there to say where the next hour is best spent.</source>
        <translation>Ne courez pas après le 100&#xa0;: une note sert à dire où la prochaine heure sera le mieux employée.</translation>
    </message>
</context>
<context>
    <name>PillarsPage</name>
    <message>
        <source>A bar is as long as its part weighs, and filled as far as it goes; hatched: not known, left out of the score. Green arrow: carries; red: holds back; dashed: not known.</source>
        <translation>La longueur d’une barre est le poids de l’élément, son remplissage est sa note&#x202f;; hachurée&#xa0;: non connu, laissé hors de la note. Flèche verte&#xa0;: porte&#x202f;; rouge&#xa0;: freine&#x202f;; en pointillé&#xa0;: non connu.</translation>
    </message>
    <message>
        <source>Scores out of 100</source>
        <translation>Notes sur 100</translation>
    </message>
    <message>
        <source>Counted only where nothing was measured. Move with the arrows; Ctrl+Z takes an answer back.</source>
        <translation>Comptées seulement là où rien n’a été mesuré. Déplacez-vous avec les flèches&#x202f;; Ctrl+Z reprend une réponse.</translation>
    </message>
    <message>
        <source>Six sentences about what no file says</source>
        <translation>Six phrases sur ce qu’aucun fichier ne dit</translation>
    </message>
    <message>
        <source>Parts of the scores</source>
        <translation>Éléments des notes</translation>
    </message>
    <message>
        <source>What each score is made of</source>
        <translation>De quoi chaque note est faite</translation>
    </message>
    <message>
        <source>Scores from review to review</source>
        <translation>Notes de revue en revue</translation>
    </message>
    <message>
        <source>From review to review</source>
        <translation>De revue en revue</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Which of the four pillars carries the shop, which one holds it back, and where to begin?</source>
        <translation>Lequel des quatre piliers porte la boutique, lequel la freine, et par où commencer&#x202f;?</translation>
    </message>
    <message>
        <source>As they were when each review was closed; later data do not change them.</source>
        <translation>Telles qu’elles étaient à la clôture de chaque revue&#x202f;; les données arrivées depuis n’y changent rien.</translation>
    </message>
    <message>
        <source>Each review that is closed keeps its scores: the first one begins the line.</source>
        <translation>Chaque revue clôturée conserve ses notes&#xa0;: la première commence la courbe.</translation>
    </message>
</context>
<context>
    <name>PillarsPicture</name>
    <message>
        <source>The four pillars</source>
        <translation>Les quatre piliers</translation>
    </message>
    <message>
        <source>{pillar}: {score} out of 100 ({judgement}).</source>
        <translation>{pillar}&#xa0;: {score} sur 100 ({judgement}).</translation>
    </message>
    <message>
        <source>{pillar}: {judgement}.</source>
        <translation>{pillar}&#xa0;: {judgement}.</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Looking for the rows…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message>
        <source>No row of the files stands behind this figure in the selected period.</source>
        <translation>Aucune ligne des fichiers n’entre dans cet indicateur sur la période choisie.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} rows, as they stand in the files.</source>
        <translation>Les {shown} premières lignes sur {total}, telles qu’elles figurent dans les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n ligne, telle qu’elle figure dans les fichiers.</numerusform>
            <numerusform>%n lignes, telles qu’elles figurent dans les fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Channels that lead to your site are one place to buy; a marketplace and a shop are others. Guessed from names and fees: put it right where it is not so.</source>
        <translation>Les canaux qui mènent à votre site sont un seul lieu d’achat&#xa0;; une place de marché et un magasin en sont d’autres. Deviné d’après les noms et les commissions&#xa0;: corrigez ce qui est faux.</translation>
    </message>
</context>
<context>
    <name>PositionMap</name>
    <message>
        <source>Map of the positions</source>
        <translation>Carte des positions</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Gross margin rate</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>No category can be placed.</source>
        <translation>Aucune catégorie ne peut être placée.</translation>
    </message>
    <message>
        <source>ideal {rate}</source>
        <translation>idéal {rate}</translation>
    </message>
    <message>
        <source>minimum {rate}</source>
        <translation>minimum {rate}</translation>
    </message>
    <message>
        <source>danger zone under {rate}</source>
        <translation>zone de danger sous {rate}</translation>
    </message>
</context>
<context>
    <name>Positioning</name>
    <message>
        <source>cheap: {index}</source>
        <translation>pas cher&#xa0;: {index}</translation>
    </message>
    <message>
        <source>dear: {index}</source>
        <translation>cher&#xa0;: {index}</translation>
    </message>
    <message>
        <source>Price index, 100 is the competitors’ price</source>
        <translation>Indice de prix, 100 = prix des concurrents</translation>
    </message>
    <message>
        <source>the shop: {rate}</source>
        <translation>la boutique&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Share of gross sales given away in discounts</source>
        <translation>Part des ventes brutes cédée en remises</translation>
    </message>
    <message>
        <source>{category}: {position}. {rule} Net revenue {sales}.</source>
        <translation>{category}&#xa0;: {position}. {rule} CA net HT {sales}.</translation>
    </message>
    <message>
        <source>No competitors’ price is known for these dates: discounts stand in for prices. Type or import a few prices below to see the shop against its market.</source>
        <translation>Aucun prix de concurrent n’est connu à ces dates&#xa0;: les remises tiennent lieu de prix. Saisissez ou importez quelques prix ci-dessous pour voir la boutique face à son marché.</translation>
    </message>
    <message>
        <source>The larger the bubble, the higher the net revenue.</source>
        <translation>Plus la bulle est grande, plus le CA net est élevé.</translation>
    </message>
    <message>
        <source>Not on the map: {names}.</source>
        <translation>Hors de la carte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{unit} of ads needs</source>
        <translation>{unit} de pub exige</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>PositioningAdvice</name>
    <message>
        <source>{category} is stuck in the middle: of {price} sold, {kept} is left once the goods are paid, and the minimum is {floor}.</source>
        <translation>{category} est entre deux eaux&#xa0;: sur {price} vendus, il reste {kept} une fois la marchandise payée, et le minimum est {floor}.</translation>
    </message>
    <message>
        <source>Over the period {amount} are missing from that minimum.</source>
        <translation>Sur la période, il manque {amount} à ce minimum.</translation>
    </message>
    <message>
        <source>No category can be placed yet: margins between the minimum and the ideal say nothing without a price to compare with, and margins at a default rate say nothing at all.</source>
        <translation>Aucune catégorie ne peut encore être placée&#xa0;: une marge entre le minimum et l’idéal ne dit rien sans prix à comparer, et une marge au taux par défaut ne dit rien du tout.</translation>
    </message>
    <message>
        <source>No category is stuck in the middle. {category}: {position}. {euro}</source>
        <translation>Aucune catégorie n’est entre deux eaux. {category}&#xa0;: {position}. {euro}</translation>
    </message>
    <message>
        <source>Nothing is left for advertising there: no return on ads can pay {unit} back.</source>
        <translation>Il n’y reste rien pour la publicité&#xa0;: aucun retour sur dépense ne peut y rembourser {unit}.</translation>
    </message>
    <message>
        <source>There, {unit} of advertising must bring {back} of sales to pay itself.</source>
        <translation>Là, {unit} de publicité doit rapporter {back} de ventes pour se payer.</translation>
    </message>
    <message>
        <source>Note ten prices of your three closest competitors, best sellers first: half an hour tells low-cost from stuck and premium from lucky.</source>
        <translation>Relevez dix prix chez vos trois concurrents les plus proches, meilleures ventes d’abord&#xa0;: une demi-heure suffit pour distinguer low-cost et entre-deux, premium et coup de chance.</translation>
    </message>
    <message>
        <source>Declare the position you want to hold: the thresholds and the levers below then follow it, and what contradicts it becomes a finding.</source>
        <translation>Déclarez la position que vous voulez tenir&#xa0;: les seuils et les leviers ci-dessous la suivent, et ce qui la contredit devient un constat.</translation>
    </message>
    <message>
        <source>The largest lever of your position brings {amount} over the period: see the levers below.</source>
        <translation>Le plus grand levier de votre position rapporte {amount} sur la période&#xa0;: voyez les leviers ci-dessous.</translation>
    </message>
    <message>
        <source>Hold the position: look at the prices again before the next season.</source>
        <translation>Tenez la position&#xa0;: relevez à nouveau les prix avant la prochaine saison.</translation>
    </message>
    <message>
        <source>Do not answer with one more discount: it moves the category further down.</source>
        <translation>Ne répondez pas par une remise de plus&#xa0;: elle enfonce la catégorie.</translation>
    </message>
    <message>
        <source>Do not follow every price: be cheap because you cost little, not by habit.</source>
        <translation>Ne suivez pas chaque prix&#xa0;: soyez bon marché parce que vous coûtez peu, pas par habitude.</translation>
    </message>
    <message>
        <source>Do not raise all prices at once: begin where the margin is thin and the reviews are good.</source>
        <translation>Ne relevez pas tous les prix d’un coup&#xa0;: commencez là où la marge est mince et les avis bons.</translation>
    </message>
</context>
<context>
    <name>PositioningPage</name>
    <message>
        <source>Where each category stands</source>
        <translation>Où se tient chaque catégorie</translation>
    </message>
    <message>
        <source>Positions as a table</source>
        <translation>Les positions en tableau</translation>
    </message>
    <message>
        <source>The positions as a table</source>
        <translation>Les positions en tableau</translation>
    </message>
    <message>
        <source>The rule that decided</source>
        <translation>La règle qui a tranché</translation>
    </message>
    <message>
        <source>The position you declare</source>
        <translation>La position que vous déclarez</translation>
    </message>
    <message>
        <source>Competitors’ prices</source>
        <translation>Prix des concurrents</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionnement</translation>
    </message>
    <message>
        <source>Is each category premium, low-cost or stuck in the middle, and what does that ask of its ads?</source>
        <translation>Chaque catégorie est-elle premium, low-cost ou entre deux eaux, et qu’est-ce que cela exige de sa publicité&#xa0;?</translation>
    </message>
    <message>
        <source>Positions are read category by category. Import the list of your products with their category and their unit cost, or the orders with a column of categories.</source>
        <translation>Les positions se lisent catégorie par catégorie. Importez la liste de vos produits avec leur catégorie et leur coût unitaire, ou les commandes avec une colonne de catégories.</translation>
    </message>
    <message>
        <source>The competitors’ prices that you have given will then be compared with yours.</source>
        <translation>Les prix des concurrents que vous avez donnés seront alors comparés aux vôtres.</translation>
    </message>
    <message>
        <source>Competitors’ prices can follow.</source>
        <translation>Les prix des concurrents peuvent suivre.</translation>
    </message>
    <message>
        <source>No category is known</source>
        <translation>Aucune catégorie connue</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency of a new workspace</source>
        <translation>Devise d’un nouveau document</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>The dials of the period</source>
        <translation>Les cadrans de la période</translation>
    </message>
    <message>
        <source>Follow-up of earlier decisions</source>
        <translation>Suivi des décisions précédentes</translation>
    </message>
    <message>
        <source>No decision of an earlier review is waiting: from the next review on they are looked at here.</source>
        <translation>Aucune décision d’une revue précédente n’est en attente&#xa0;: à partir de la prochaine revue, elles seront suivies ici.</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Couloir</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>CM3 of net revenue</source>
        <translation>CM3 en part du CA net</translation>
    </message>
    <message>
        <source>Result after fixed costs</source>
        <translation>Résultat après charges fixes</translation>
    </message>
    <message>
        <source>What the assumptions lead to</source>
        <translation>Ce que donnent les hypothèses</translation>
    </message>
    <message>
        <source>CM3</source>
        <translation>CM3</translation>
    </message>
    <message>
        <source>CM3 before advertising</source>
        <translation>CM3 avant publicité</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>de {amount}</translation>
    </message>
    <message>
        <source>after {amount} of fixed costs</source>
        <translation>après {amount} de charges fixes</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>tel qu’estimé</translation>
    </message>
    <message>
        <source>{amount} since you began</source>
        <translation>{amount} depuis le début</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Before you import</source>
        <translation>Avant d’importer</translation>
    </message>
    <message>
        <source>This is how your files were understood. Go back to correct anything.</source>
        <translation>Voici comment vos fichiers ont été compris. Revenez en arrière pour corriger.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>{name} - rejected rows.xlsx</source>
        <translation>{name} - lignes rejetées.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tableau texte</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) saved. Correct them, then drop that file like any other: nothing will be doubled.</source>
        <translation>
            <numerusform>%n ligne rejetée enregistrée. Corrigez-la, puis déposez ce fichier comme un autre&#xa0;: rien ne sera compté deux fois.</numerusform>
            <numerusform>%n lignes rejetées enregistrées. Corrigez-les, puis déposez ce fichier comme un autre&#xa0;: rien ne sera compté deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>The rows could not be saved. Check that the file is still there, or choose another folder.</source>
        <translation>Les lignes n’ont pas pu être enregistrées. Vérifiez que le fichier est toujours là, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>{name} (category)</source>
        <translation>{name} (catégorie)</translation>
    </message>
    <message>
        <source>yours: {price}</source>
        <translation>le vôtre&#xa0;: {price}</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>non vendu</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Competitor who sells {name}</source>
        <translation>Concurrent qui vend {name}</translation>
    </message>
    <message>
        <source>Price of {name} at the competitor, VAT included</source>
        <translation>Prix TTC de {name} chez le concurrent</translation>
    </message>
    <message>
        <source>Remove the price of {name}</source>
        <translation>Retirer le prix de {name}</translation>
    </message>
</context>
<context>
    <name>PricesPart</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product or category</source>
        <translation>Produit ou catégorie</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Price at the competitor, VAT included</source>
        <translation>Prix TTC chez le concurrent</translation>
    </message>
    <message>
        <source>Note the price</source>
        <translation>Noter le prix</translation>
    </message>
    <message>
        <source>Import prices…</source>
        <translation>Importer des prix…</translation>
    </message>
    <message>
        <source>Prices as shop windows show them, VAT included; for a category, what a unit costs there on average. A file with columns product, competitor, price and date is read too.</source>
        <translation>Prix affichés, TTC&#xa0;; pour une catégorie, ce qu’y coûte une unité en moyenne. Un fichier avec les colonnes produit, concurrent, prix et date est lu aussi.</translation>
    </message>
    <message>
        <source>{name} (category)</source>
        <translation>{name} (catégorie)</translation>
    </message>
    <message>
        <source>No competitors’ price is known yet. Begin with your best sellers.</source>
        <translation>Aucun prix de concurrent n’est encore connu. Commencez par vos meilleures ventes.</translation>
    </message>
    <message numerus="yes">
        <source>Prices of %n competitor(s) are known.</source>
        <translation>
            <numerusform>Les prix de %n concurrent sont connus.</numerusform>
            <numerusform>Les prix de %n concurrents sont connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen between {first} and {last}.</source>
        <translation>Relevés entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>Seen on {day}.</source>
        <translation>Relevés le {day}.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>{shop} – profitability review, {period}</source>
        <translation>{shop} – revue de rentabilité, {period}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>a default is an estimate until you replace it</source>
        <translation>par défaut&#xa0;= une estimation</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the document</source>
        <translation>
            <numerusform>%n de plus dans le document</numerusform>
            <numerusform>%n de plus dans le document</numerusform>
        </translation>
    </message>
    <message>
        <source>No sale in this period: choose one with orders, or import those of the other channels.</source>
        <translation>Aucune vente sur cette période&#xa0;: choisissez-en une qui a des commandes, ou importez celles des autres canaux.</translation>
    </message>
    <message>
        <source>One customer across channels</source>
        <translation>Un seul client à travers les canaux</translation>
    </message>
    <message>
        <source>One channel against several</source>
        <translation>Un seul canal face à plusieurs</translation>
    </message>
    <message>
        <source>Customers with</source>
        <translation>Clients avec</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Commandes par client</translation>
    </message>
    <message>
        <source>CM2 per customer</source>
        <translation>CM2 par client</translation>
    </message>
    <message>
        <source>LTV, {months}</source>
        <translation>LTV, {months}</translation>
    </message>
    <message>
        <source>Whoever orders once can only have used one channel: compare those who came back. The gap shows who these customers are, not that a second channel makes them.</source>
        <translation>Qui ne commande qu’une fois n’a pu utiliser qu’un canal&#xa0;: comparez ceux qui sont revenus. L’écart montre qui sont ces clients, non qu’un second canal les fabrique.</translation>
    </message>
    <message>
        <source>Of the customers of</source>
        <translation>Parmi les clients de</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>of a row’s customers, the share who bought through the column’s channel too</source>
        <translation>part des clients de la ligne qui ont aussi acheté par le canal de la colonne</translation>
    </message>
    <message>
        <source>Smaller channels left out: {count}.</source>
        <translation>Canaux plus petits non affichés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Customers that channels share</source>
        <translation>Clients communs à plusieurs canaux</translation>
    </message>
    <message>
        <source>{place}: {channels}.</source>
        <translation>{place}&#xa0;: {channels}.</translation>
    </message>
    <message>
        <source>Where each channel sells</source>
        <translation>Où vend chaque canal</translation>
    </message>
    <message>
        <source>From several channels to one relationship</source>
        <translation>De plusieurs canaux à une seule relation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>So?</source>
        <translation>Est-ce le cas&#x202f;?</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>franchie</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine marche</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not looked at yet: go down the list with someone who bought in each channel</source>
        <translation>pas encore regardé&#xa0;: parcourez la liste avec quelqu’un qui a acheté dans chaque canal</translation>
    </message>
    <message>
        <source>{share} of what was looked at is the same everywhere</source>
        <translation>{share} de ce qui a été regardé est pareil partout</translation>
    </message>
    <message>
        <source>Touch point</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What differs, who settles it</source>
        <translation>Ce qui diffère, qui le règle</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Is it the same everywhere?</source>
        <translation>Est-ce pareil partout&#x202f;?</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>set</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>Break-even, {month}</source>
        <translation>Point mort, {month}</translation>
    </message>
    <message>
        <source>fixed costs {amount}</source>
        <translation>charges fixes {amount}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>atteint {day}</translation>
    </message>
    <message>
        <source>By acquisition channel</source>
        <translation>Par canal d’acquisition</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Rates and result</source>
        <translation>Taux et résultat</translation>
    </message>
    <message>
        <source>Nobody told the marketing spend of some months: their CM3 is at most what is written here, and the total counts what was told.</source>
        <translation>Les dépenses marketing de certains mois ne sont pas renseignées&#xa0;: leur CM3 vaut au plus ce qui est écrit ici, et le total compte ce qui est connu.</translation>
    </message>
    <message>
        <source>Costs without an answer leave CM3 of the period between {low} (prudent) and {high} (optimistic).</source>
        <translation>Les coûts sans réponse laissent la CM3 de la période entre {low} (prudent) et {high} (optimiste).</translation>
    </message>
    <message>
        <source>Margin rates</source>
        <translation>Taux de marge</translation>
    </message>
    <message>
        <source>thousand {currency}</source>
        <translation>k{currency}</translation>
    </message>
    <message>
        <source>customers by the channel of their first order</source>
        <translation>clients selon le canal de leur première commande</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>M{currency}</translation>
    </message>
    <message>
        <source>Retention and acquisition</source>
        <translation>Rétention et acquisition</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Customers old enough</source>
        <translation>Clients assez anciens</translation>
    </message>
    <message>
        <source>LTV, in margin</source>
        <translation>LTV, en marge</translation>
    </message>
    <message>
        <source>LTV, in net revenue</source>
        <translation>LTV, en CA net</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Connue sur</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Marge à ce jour</translation>
    </message>
    <message>
        <source>Customer lifetime value by horizon</source>
        <translation>Valeur vie client selon l’horizon</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>CM2, {currency}</source>
        <translation>CM2, {currency}</translation>
    </message>
    <message>
        <source>per customer</source>
        <translation>par client</translation>
    </message>
    <message>
        <source>of them at a loss</source>
        <translation>dont à perte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Segments by recency, frequency and margin</source>
        <translation>Segments selon la récence, la fréquence et la marge</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Non affecté</translation>
    </message>
    <message numerus="yes">
        <source>%n other channel(s)</source>
        <translation>
            <numerusform>%n autre canal</numerusform>
            <numerusform>%n autres canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>at the edge</source>
        <translation>à la limite</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>contre {before}</translation>
    </message>
    <message>
        <source>{change}, was {before}</source>
        <translation>{change}, contre {before}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>No objective, experiment or delegation is written down yet.</source>
        <translation>Aucun objectif, aucune expérience ni aucune délégation n’est encore noté.</translation>
    </message>
    <message>
        <source>Nothing in what is known calls for a decision.</source>
        <translation>Rien de ce qui est connu n’appelle de décision.</translation>
    </message>
    <message>
        <source>The orders do not say who their customers are.</source>
        <translation>Les commandes ne disent pas qui sont les clients.</translation>
    </message>
    <message>
        <source>The orders do not reach into this period.</source>
        <translation>Aucune commande ne tombe dans cette période.</translation>
    </message>
    <message>
        <source>No what-if scenario is saved.</source>
        <translation>Aucun scénario n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing is known yet of how data are shared.</source>
        <translation>On ne sait pas encore comment les données sont partagées.</translation>
    </message>
    <message>
        <source>There is no file of orders to reconcile.</source>
        <translation>Il n’y a aucun fichier de commandes à rapprocher.</translation>
    </message>
    <message>
        <source>Nothing to say of this period.</source>
        <translation>Rien à dire de cette période.</translation>
    </message>
    <message>
        <source>Annexes without content</source>
        <translation>Annexes sans contenu</translation>
    </message>
    <message>
        <source>This review was closed by an earlier version of the program, which did not keep the ladder by month and by channel with it.</source>
        <translation>Cette revue a été close par une version antérieure du programme, qui ne gardait pas avec elle la cascade par mois et par canal.</translation>
    </message>
    <message>
        <source>A closed review keeps its figures, ladders, findings, decisions, assumptions, definitions and the manager’s work; the other annexes are printed from the figures of today.</source>
        <translation>Une revue close garde ses chiffres, ses cascades, ses constats, ses décisions, ses hypothèses, ses définitions et le travail du dirigeant&#x202f;; les autres annexes s’impriment à partir des chiffres d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{amount} at stake</source>
        <translation>{amount} en jeu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Profitability review</source>
        <translation>Revue de rentabilité</translation>
    </message>
    <message>
        <source>Made on {date} with EcomKPI Desktop. Amounts in {currency}, excluding VAT.</source>
        <translation>Établie le {date} avec EcomKPI Desktop. Montants en {currency}, HT.</translation>
    </message>
    <message>
        <source>Definitions version {version}  ·  Page {page} of {pages}</source>
        <translation>Définitions version {version}  ·  Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channels: {names}</source>
        <translation>Canaux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No earlier period to compare with</source>
        <translation>Pas de période antérieure à comparer</translation>
    </message>
    <message>
        <source>compared with {period}</source>
        <translation>comparé à {period}</translation>
    </message>
    <message>
        <source>Over all dates of a file, whatever the period of the review.</source>
        <translation>Sur toutes les dates d’un fichier, quelle que soit la période de la revue.</translation>
    </message>
    <message>
        <source>Import {n}</source>
        <translation>Import {n}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>known product cost: {coverage} of sales</source>
        <translation>coûts connus&#xa0;: {coverage}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>The {count} longest gaps of a source at most.</source>
        <translation>Au plus les {count} plus longues lacunes de chaque source.</translation>
    </message>
    <message>
        <source>nothing on {day}</source>
        <translation>rien le {day}</translation>
    </message>
    <message>
        <source>nothing from {first} to {last}</source>
        <translation>rien du {first} au {last}</translation>
    </message>
    <message>
        <source>order numbers, the first ones {first} to {last}</source>
        <translation>numéros de commande, les premiers de {first} à {last}</translation>
    </message>
    <message>
        <source>{missing} of {expected}</source>
        <translation>{missing} sur {expected}</translation>
    </message>
    <message>
        <source>Net revenue counted from it</source>
        <translation>CA net qui en est compté</translation>
    </message>
    <message>
        <source>What the files seem to lack</source>
        <translation>Ce qui semble manquer aux fichiers</translation>
    </message>
    <message>
        <source>Nothing: no day and no order number is missing.</source>
        <translation>Rien&#xa0;: il ne manque ni jour ni numéro de commande.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Total of the orders, as the file states it</source>
        <translation>Total des commandes, tel que le fichier l’indique</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Orders or rows</source>
        <translation>Commandes ou lignes</translation>
    </message>
    <message>
        <source>From gross sales to CM3</source>
        <translation>Des ventes brutes à la CM3</translation>
    </message>
    <message>
        <source>From gross sales to operating result</source>
        <translation>Des ventes brutes au résultat d’exploitation</translation>
    </message>
    <message>
        <source>% of net revenue</source>
        <translation>% du CA net</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A, B, C: trust in a dial, from costs known, age and reconciliation.</source>
        <translation>A, B, C&#xa0;: fiabilité (coûts connus, fraîcheur, rapprochement).</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>reconciles to the cent</source>
        <translation>concordance au centime près</translation>
    </message>
    <message>
        <source>{amount} unexplained</source>
        <translation>écart inexpliqué {amount}</translation>
    </message>
    <message>
        <source>Grey band: the corridor. Hollow dots: months that data do not cover wholly. Retention: against the month before.</source>
        <translation>Bande grise&#xa0;: le couloir. Points creux&#xa0;: mois que les données ne couvrent pas en entier. Rétention&#xa0;: par rapport au mois précédent.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>No complete month yet.</source>
        <translation>Pas encore de mois complet.</translation>
    </message>
    <message>
        <source>Decisions and follow-up</source>
        <translation>Décisions et suivi</translation>
    </message>
    <message>
        <source>Objectives, experiments, delegation</source>
        <translation>Objectifs, expériences, délégation</translation>
    </message>
    <message>
        <source>Four pillars</source>
        <translation>Quatre piliers</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Ladder by month</source>
        <translation>Cascade par mois</translation>
    </message>
    <message>
        <source>Hidden costs and gate</source>
        <translation>Coûts cachés et feu vert</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation>Omnicanal</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionnement</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>What-if scenarios</source>
        <translation>Scénarios «&#xa0;Et si&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Assumptions and definitions</source>
        <translation>Hypothèses et définitions</translation>
    </message>
    <message>
        <source>Shared data and contracts</source>
        <translation>Données partagées et contrats</translation>
    </message>
    <message>
        <source>Data coverage and gaps</source>
        <translation>Couverture des données et lacunes</translation>
    </message>
    <message>
        <source>Reconciliation per file</source>
        <translation>Rapprochement par fichier</translation>
    </message>
    <message>
        <source>months since the first order; in grey: a month that data do not cover wholly</source>
        <translation>mois depuis la première commande&#xa0;; en gris&#xa0;: mois que les données ne couvrent pas en entier</translation>
    </message>
    <message>
        <source>Share of the customers who ordered</source>
        <translation>Part des clients qui ont commandé</translation>
    </message>
    <message>
        <source>In per cent of the customers of the cohort.</source>
        <translation>En pour cent des clients de la cohorte.</translation>
    </message>
    <message>
        <source>Cumulative CM2 per customer</source>
        <translation>CM2 cumulée par client</translation>
    </message>
    <message>
        <source>In {currency}, before advertising.</source>
        <translation>En {currency}, avant publicité.</translation>
    </message>
    <message>
        <source>{review}, held on {date}</source>
        <translation>{review}, tenue le {date}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Figure that will tell</source>
        <translation>Chiffre qui en jugera</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Follow-up of earlier decisions</source>
        <translation>Suivi des décisions précédentes</translation>
    </message>
    <message>
        <source>What would follow over the same period if only these levers moved; everything else stays as it is.</source>
        <translation>Ce qui suivrait sur la même période si seuls ces leviers bougeaient&#xa0;; tout le reste demeure.</translation>
    </message>
    <message>
        <source>Out of 100, the weighted mean of what is known; no score where less than half of the weights is known. Under {weak} is weak, from {strong} on strong.</source>
        <translation>Sur 100, moyenne pondérée de ce qui est connu&#x202f;; pas de note quand moins de la moitié des poids est connue. Faible sous {weak}, solide à partir de {strong}.</translation>
    </message>
    <message>
        <source>{share} known</source>
        <translation>{share} connus</translation>
    </message>
    <message>
        <source>Pillar and parts</source>
        <translation>Pilier et éléments</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Each score taken apart</source>
        <translation>Chaque note, élément par élément</translation>
    </message>
    <message>
        <source>● carries</source>
        <translation>● porte</translation>
    </message>
    <message>
        <source>▼ holds back</source>
        <translation>▼ freine</translation>
    </message>
    <message>
        <source>○ not known</source>
        <translation>○ non connu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What links them</source>
        <translation>Ce qui les relie</translation>
    </message>
    <message>
        <source>From review to review</source>
        <translation>De revue en revue</translation>
    </message>
    <message>
        <source>No review has been closed yet: each one keeps its scores, and the line begins there.</source>
        <translation>Aucune revue n’a encore été clôturée&#xa0;: chacune garde ses notes, et la courbe commence là.</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>La période affichée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Tick what is met. Yes when every line is ticked; otherwise no, without asking.</source>
        <translation>Cochez ce qui est rempli. Oui si toutes les lignes sont cochées&#x202f;; sinon non, sans demander.</translation>
    </message>
    <message>
        <source>Mark each line: 0 not met, 1 partly, 2 met; multiply by its weight and add up. Yes from {share} of all points on; a line marked ● must be met whatever the total.</source>
        <translation>Notez chaque ligne&#xa0;: 0 non rempli, 1 en partie, 2 rempli&#x202f;; multipliez par le poids et additionnez. Oui à partir de {share} du total des points&#x202f;; une ligne marquée ● doit être remplie quel que soit le total.</translation>
    </message>
    <message>
        <source>Answer: yes or no</source>
        <translation>Réponse&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>Total of {most}, and answer</source>
        <translation>Total sur {most}, et réponse</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Cas {number}</translation>
    </message>
    <message>
        <source>The person in charge</source>
        <translation>La personne responsable</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Le dirigeant</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Printed on {day} from EcomKPI Desktop</source>
        <translation>Imprimé le {day} depuis EcomKPI Desktop</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation>Cas ouverts</translation>
    </message>
    <message>
        <source>On the manager</source>
        <translation>Sur le dirigeant</translation>
    </message>
    <message>
        <source>Bottleneck index</source>
        <translation>Indice de goulot</translation>
    </message>
    <message>
        <source>What is validated</source>
        <translation>Ce qui est validé</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Learnt: {learning}</source>
        <translation>Appris&#xa0;: {learning}</translation>
    </message>
    <message>
        <source>No order in this period: choose one with sales to see what its costs leave open.</source>
        <translation>Aucune commande sur cette période&#xa0;: choisissez-en une qui a des ventes pour voir ce que ses coûts laissent en suspens.</translation>
    </message>
    <message>
        <source>CM3 between {low} (prudent) and {high} (optimistic); {now} as it is counted</source>
        <translation>CM3 entre {low} (prudent) et {high} (optimiste)&#x202f;; {now} telle qu’elle est comptée</translation>
    </message>
    <message>
        <source>CM3: {now}. Every cost is answered: it is a number, no range.</source>
        <translation>CM3&#xa0;: {now}. Chaque coût a sa réponse&#xa0;: c’est un chiffre, pas une fourchette.</translation>
    </message>
    <message>
        <source>{answered} of {total} lines answered</source>
        <translation>{answered} lignes sur {total} ont une réponse</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Ligne de coût</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Connu&#x202f;?</translation>
    </message>
    <message>
        <source>Value or range</source>
        <translation>Valeur ou fourchette</translation>
    </message>
    <message>
        <source>Holds since</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Takes from CM3</source>
        <translation>Pèse sur la CM3</translation>
    </message>
    <message>
        <source>Moves CM3 by</source>
        <translation>Fait varier la CM3 de</translation>
    </message>
    <message>
        <source>● known, ◇ estimated, ○ unknown: counted at nothing or at a default, with the house’s bounds. First costs that nobody told stand among the hidden ones.</source>
        <translation>● connu, ◇ estimé, ○ inconnu&#xa0;: compté pour rien ou à une valeur par défaut, avec les bornes de la maison. Les premiers coûts que personne n’a indiqués figurent parmi les coûts cachés.</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>Les lignes</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>your files</source>
        <translation>vos fichiers</translation>
    </message>
    <message>
        <source>nothing here that it is paid on</source>
        <translation>rien ici à quoi l’appliquer</translation>
    </message>
    <message>
        <source>house estimate</source>
        <translation>estimation maison</translation>
    </message>
    <message>
        <source>{low} to {high} {base}</source>
        <translation>{low} à {high} {base}</translation>
    </message>
    <message>
        <source>cheap: {index}</source>
        <translation>pas cher&#xa0;: {index}</translation>
    </message>
    <message>
        <source>dear: {index}</source>
        <translation>cher&#xa0;: {index}</translation>
    </message>
    <message>
        <source>the shop: {rate}</source>
        <translation>la boutique&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Gross margin rate</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>Price index, 100 is the competitors’ price</source>
        <translation>Indice de prix, 100 = prix des concurrents</translation>
    </message>
    <message>
        <source>Share of gross sales given away in discounts</source>
        <translation>Part des ventes brutes cédée en remises</translation>
    </message>
    <message>
        <source>ideal {rate}</source>
        <translation>idéal {rate}</translation>
    </message>
    <message>
        <source>minimum {rate}</source>
        <translation>minimum {rate}</translation>
    </message>
    <message>
        <source>danger zone under {rate}</source>
        <translation>zone de danger sous {rate}</translation>
    </message>
    <message>
        <source>No category is known: import the list of products with their category and their unit cost, and each category’s position is read here.</source>
        <translation>Aucune catégorie n’est connue&#xa0;: importez la liste des produits avec leur catégorie et leur coût d’achat unitaire, et la position de chaque catégorie se lira ici.</translation>
    </message>
    <message>
        <source>Where each category stands</source>
        <translation>Où se tient chaque catégorie</translation>
    </message>
    <message>
        <source>No competitors’ price is known for these dates: discounts stand in for prices. Ten prices of the three closest competitors are enough to begin with.</source>
        <translation>Aucun prix concurrent n’est connu à ces dates&#xa0;: les remises tiennent lieu de prix. Dix prix des trois concurrents les plus proches suffisent pour commencer.</translation>
    </message>
    <message>
        <source>A disc as large as its net revenue.</source>
        <translation>La surface du disque est proportionnelle au CA net HT.</translation>
    </message>
    <message>
        <source>Competitors compared: {count}; prices seen from {first} to {last}.</source>
        <translation>Concurrents comparés&#xa0;: {count}&#x202f;; prix relevés du {first} au {last}.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Indice de prix</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Logistics per order</source>
        <translation>Logistique par commande</translation>
    </message>
    <message>
        <source>{unit} of ads needs</source>
        <translation>{unit} de pub exige</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Category by category</source>
        <translation>Catégorie par catégorie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The rule that decided</source>
        <translation>La règle qui a tranché</translation>
    </message>
    <message>
        <source>Over the period {amount} are missing from the minimum margin.</source>
        <translation>Sur la période, il manque {amount} pour atteindre la marge minimale.</translation>
    </message>
    <message>
        <source>None yet: the thresholds to hold and the levers follow the position you declare.</source>
        <translation>Aucune pour l’instant&#xa0;: les seuils à tenir et les leviers découlent de la position que vous déclarez.</translation>
    </message>
    <message>
        <source>Declared position</source>
        <translation>Position déclarée</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle exige</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>Tenu&#x202f;?</translation>
    </message>
    <message>
        <source>Declared position: {position}</source>
        <translation>Position déclarée&#xa0;: {position}</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>What it means in practice</source>
        <translation>Concrètement</translation>
    </message>
    <message>
        <source>Brings over the period</source>
        <translation>Rapporte sur la période</translation>
    </message>
    <message>
        <source>Prices 1% up may lose up to {share} of the units before they cost margin.</source>
        <translation>Une hausse de prix de 1&#x202f;% peut coûter jusqu’à {share} des unités avant d’entamer la marge.</translation>
    </message>
    <message>
        <source>Levers, in money</source>
        <translation>Les leviers, en argent</translation>
    </message>
    <message>
        <source>Nothing was imported: each file’s contract is proposed once it is here.</source>
        <translation>Rien n’a été importé&#xa0;: le contrat de chaque fichier est proposé dès qu’il est là.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Manquements ouverts</translation>
    </message>
    <message>
        <source>{agreed} of {all} sources have a contract in force</source>
        <translation>{agreed} sources sur {all} ont un contrat en vigueur</translation>
    </message>
    <message>
        <source>Data contracts</source>
        <translation>Contrats de données</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>à désigner</translation>
    </message>
    <message>
        <source>Broken promises, and who must act</source>
        <translation>Engagements rompus, et qui doit agir</translation>
    </message>
    <message>
        <source>No contract is in force yet, so nothing can be broken: agree on the one of your orders first.</source>
        <translation>Aucun contrat n’est encore en vigueur, rien ne peut donc être rompu&#xa0;: commencez par valider celui de vos commandes.</translation>
    </message>
    <message>
        <source>None: every file since the agreements keeps its promises.</source>
        <translation>Aucun&#xa0;: tous les fichiers reçus depuis la validation tiennent leurs engagements.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was promised, what came</source>
        <translation>Ce qui était promis, ce qui est arrivé</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source of truth</source>
        <translation>Source de référence</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Sources that differ</source>
        <translation>Sources qui diffèrent</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Fait foi</translation>
    </message>
    <message>
        <source>Source, import</source>
        <translation>Source, import</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Completeness: filled cells. Validity: rows and cells that could be read. Uniqueness: rows that repeat no other. Freshness: how late the data are. Reconciliation: totals and equations that hold. What a file cannot show is left out of the mean.</source>
        <translation>Complétude&#xa0;: cellules remplies. Validité&#xa0;: lignes et cellules lisibles. Unicité&#xa0;: lignes qui n’en répètent aucune. Fraîcheur&#xa0;: retard des données. Rapprochement&#xa0;: totaux et égalités qui tombent juste. Ce qu’un fichier ne peut pas montrer ne compte pas dans la moyenne.</translation>
    </message>
    <message>
        <source>Quality of the data, import by import</source>
        <translation>Qualité des données, import par import</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What cost time</source>
        <translation>Ce qui a coûté du temps</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Hours lost in the period</source>
        <translation>Heures perdues sur la période</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means to them</source>
        <translation>Ce qu’il veut dire pour eux</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Pour l’autre côté</translation>
    </message>
    <message>
        <source>Glossary marketing and IT</source>
        <translation>Glossaire marketing et informatique</translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <translation>{name} (suite)</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>The one-page summary is always printed first.</source>
        <translation>La synthèse d’une page est toujours imprimée en premier.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All annexes</source>
        <translation>Toutes les annexes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No annex</source>
        <translation>Aucune annexe</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ProfitabilityAdvice</name>
    <message>
        <source>There is no net revenue in this period, so no rate means anything.</source>
        <translation>Il n’y a pas de CA net sur cette période&#xa0;: aucun taux n’a de sens.</translation>
    </message>
    <message>
        <source>Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees. {cm2} remain before marketing, whose cost nobody told: CM3 is at most that.</source>
        <translation>Sur {base} de CA net, {goods} paient la marchandise, {service} l’expédition et les frais. Il reste {cm2} avant le marketing, dont le coût n’est pas renseigné&#xa0;: la CM3 vaut au plus cela.</translation>
    </message>
    <message>
        <source>Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees. {cm2} remain before marketing and fixed costs, which belong to the whole shop.</source>
        <translation>Sur {base} de CA net, {goods} paient la marchandise et {service} la logistique et les frais. Il reste {cm2} avant le marketing et les charges fixes, qui concernent toute la boutique.</translation>
    </message>
    <message>
        <source>Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees, {marketing} for marketing. {cm3} remain to pay the fixed costs; what is left after them is the profit.</source>
        <translation>Sur {base} de CA net, {goods} paient la marchandise, {service} la logistique et les frais, {marketing} le marketing. Il reste {cm3} pour payer les charges fixes&#x202f;; ce qui reste ensuite est le bénéfice.</translation>
    </message>
    <message>
        <source>Out of {base} of net revenue, {goods} pay for the goods, {service} for shipping and fees, {marketing} for marketing. Nothing remains: each {base} sold ends at {cm3} before any fixed cost.</source>
        <translation>Sur {base} de CA net, {goods} paient la marchandise, {service} la logistique et les frais, {marketing} le marketing. Il ne reste rien&#xa0;: chaque tranche de {base} vendue finit à {cm3} avant toute charge fixe.</translation>
    </message>
    <message>
        <source>Marketing is the largest cost. Open the table by channel: which channel still earns after its own spend?</source>
        <translation>Le marketing est le premier coût. Ouvrez le tableau par canal&#xa0;: lequel gagne encore de l’argent après ses propres dépenses&#x202f;?</translation>
    </message>
    <message>
        <source>Shipping and fees are the largest cost. Compare the cost of a shipment with the shipping you charge.</source>
        <translation>La logistique et les frais sont le premier coût. Comparez le coût d’une expédition aux frais de port que vous facturez.</translation>
    </message>
    <message>
        <source>The goods are the largest cost and mostly estimated (hatched). Import the product costs first: every margin below rests on them.</source>
        <translation>La marchandise est le premier coût, et elle est surtout estimée (hachures). Importez d’abord les coûts d’achat&#xa0;: toutes les marges qui suivent en dépendent.</translation>
    </message>
    <message>
        <source>The goods are the largest cost. Open the table by category: where is the margin thinnest, and is it the price, the discount or the purchase?</source>
        <translation>La marchandise est le premier coût. Ouvrez le tableau par catégorie&#xa0;: où la marge est-elle la plus mince, et est-ce le prix, la remise ou l’achat&#x202f;?</translation>
    </message>
    <message>
        <source>Do not buy more traffic: as long as CM3 is negative every further order costs money.</source>
        <translation>N’achetez pas plus de trafic&#xa0;: tant que la CM3 est négative, chaque commande de plus coûte de l’argent.</translation>
    </message>
    <message>
        <source>Do not celebrate revenue: it grew while CM3 fell. Growth that earns less is the warning.</source>
        <translation>Ne vous réjouissez pas du CA&#xa0;: il a progressé pendant que la CM3 reculait. Une croissance qui rapporte moins est l’alerte.</translation>
    </message>
    <message>
        <source>Do not judge a channel or a product by its revenue: of two lines of the same size, one can earn and the other lose.</source>
        <translation>Ne jugez pas un canal ou un produit sur son CA&#xa0;: à taille égale, une ligne peut gagner de l’argent et une autre en perdre.</translation>
    </message>
</context>
<context>
    <name>ProfitabilityPage</name>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Amounts or rates</source>
        <translation>Montants ou taux</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Share of net revenue</source>
        <translation>Part du CA net</translation>
    </message>
    <message>
        <source>Margin ladder by part of the business</source>
        <translation>Cascade des marges par axe d’analyse</translation>
    </message>
    <message>
        <source>Where it is earned</source>
        <translation>Où la marge se gagne</translation>
    </message>
    <message>
        <source>Orders that lose money</source>
        <translation>Les commandes à perte</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>What remains of each sale after goods, shipping, fees and marketing, and where it is earned.</source>
        <translation>Ce qui reste de chaque vente après la marchandise, la logistique, les frais et le marketing, et où la marge se gagne.</translation>
    </message>
    <message>
        <source>Hatched: estimated. Only {share} of the sales have a known product cost.</source>
        <translation>Hachuré&#xa0;: estimé. Le coût d’achat n’est connu que pour {share} des ventes.</translation>
    </message>
    <message>
        <source>No advertising cost is recorded in this period: CM3 is what remains before marketing.</source>
        <translation>Aucune dépense publicitaire n’est connue sur cette période&#xa0;: la CM3 est ce qui reste avant marketing.</translation>
    </message>
    <message>
        <source>The ladder ends at CM2: marketing and fixed costs belong to no country, category or kind of customer.</source>
        <translation>L’échelle s’arrête à la CM2&#xa0;: le marketing et les charges fixes n’appartiennent à aucun pays, aucune catégorie ni aucun type de client.</translation>
    </message>
    <message>
        <source>No fixed costs are known: set them in the settings to see the operating result.</source>
        <translation>Aucune charge fixe n’est connue&#xa0;: saisissez-les dans les réglages pour voir le résultat d’exploitation.</translation>
    </message>
    <message>
        <source>CM3 lies {span}: not all costs are known (see Hidden costs).</source>
        <translation>La CM3 est {span}&#xa0;: tous les coûts ne sont pas connus (voir Coûts cachés).</translation>
    </message>
    <message>
        <source>Fees, other</source>
        <translation>Frais, autres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Double-click a figure, or press Enter on it, to see how it is made.</source>
        <translation>Double-cliquez sur un chiffre, ou appuyez sur Entrée, pour voir comment il est obtenu.</translation>
    </message>
</context>
<context>
    <name>QualityCard</name>
    <message>
        <source>Quality by import</source>
        <translation>Qualité par import</translation>
    </message>
    <message>
        <source>Completeness: filled cells. Validity: rows and cells that could be read. Uniqueness: rows that repeat no other. Freshness: how late the data are. Reconciliation: totals and equations that hold. What a file cannot show is left out of the mean.</source>
        <translation>Complétude&#xa0;: cellules remplies. Validité&#xa0;: lignes et cellules lisibles. Unicité&#xa0;: lignes qui n’en répètent aucune. Fraîcheur&#xa0;: retard des données. Rapprochement&#xa0;: totaux et égalités qui tombent juste. Ce qu’un fichier ne peut pas montrer ne compte pas dans la moyenne.</translation>
    </message>
    <message>
        <source>Quality today: {score}</source>
        <translation>Qualité aujourd’hui&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Quality after each import</source>
        <translation>Qualité après chaque import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>{answer} (most likely)</source>
        <translation>{answer} (le plus probable)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No estimate moves this result: all of it comes from your files or from you.</source>
        <translation>Aucune estimation ne pèse sur ce résultat&#xa0;: tout vient de vos fichiers ou de vous.</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Ce qui pèse le plus</translation>
    </message>
    <message>
        <source>Answered in the audit</source>
        <translation>Réponse donnée dans l’audit</translation>
    </message>
    <message>
        <source>It no longer widens the range.</source>
        <translation>N’élargit plus la fourchette.</translation>
    </message>
    <message>
        <source>Moves it by {amount}: {detail}.</source>
        <translation>Pèse {amount}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>{sentence} Measured from your data: an answer no longer counts.</source>
        <translation>{sentence} Mesuré d’après vos données&#xa0;: une réponse ne compte plus.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>A question about your files</source>
        <translation>Une question sur vos fichiers</translation>
    </message>
    <message>
        <source>The files alone cannot tell. Your answer is remembered for next month.</source>
        <translation>Les fichiers seuls ne permettent pas de trancher. Votre réponse sera retenue pour le mois prochain.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your files</source>
        <translation>
            <numerusform>%n question sur vos fichiers</numerusform>
            <numerusform>%n questions sur vos fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>From {low} to {high}, assumed now {now}</source>
        <translation>De {low} à {high}, {now} avec les hypothèses actuelles</translation>
    </message>
    <message>
        <source>as assumed now {amount}</source>
        <translation>avec les hypothèses actuelles&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>RemarksPart</name>
    <message>
        <source>What is known by now, and was not then</source>
        <translation>Ce que l’on sait maintenant, et que l’on ignorait alors</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Ajouter la remarque</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The review stays as it was closed; what you learn is added here.</source>
        <translation>La revue reste telle qu’elle a été clôturée&#x202f;; ce que vous apprenez ensuite s’ajoute ici.</translation>
    </message>
</context>
<context>
    <name>RequirementLine</name>
    <message>
        <source>Not said</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>Add a key result</source>
        <translation>Ajouter un résultat clé</translation>
    </message>
    <message>
        <source>Change the key result</source>
        <translation>Modifier le résultat clé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Change by</source>
        <translation>Faire varier de</translation>
    </message>
    <message>
        <source>Bring to</source>
        <translation>Amener à</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>This figure has no value in this period.</source>
        <translation>Ce chiffre n’a pas de valeur sur cette période.</translation>
    </message>
    <message>
        <source>{start} is the figure over {period}; it is measured over as many days ever after.</source>
        <translation>{start} est le chiffre sur {period}&#x202f;; il sera toujours mesuré sur autant de jours.</translation>
    </message>
    <message>
        <source>Careful: this figure is better the other way.</source>
        <translation>Attention&#xa0;: ce chiffre est meilleur dans l’autre sens.</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the key result {name}</source>
        <translation>Modifier le résultat clé {name}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Your files are imported</source>
        <translation>Vos fichiers sont importés</translation>
    </message>
    <message>
        <source>What the figures now rest on, and what would make them more certain.</source>
        <translation>Sur quoi reposent maintenant les chiffres, et ce qui les rendrait plus sûrs.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>From your files to the figures</source>
        <translation>De vos fichiers aux chiffres</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Fichier par fichier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Bilan</translation>
    </message>
    <message numerus="yes">
        <source>Done: {count} row(s) are in your document, which is saved.</source>
        <translation>
            <numerusform>C’est fait&#xa0;: {count} ligne est dans votre document, qui est enregistré.</numerusform>
            <numerusform>C’est fait&#xa0;: {count} lignes sont dans votre document, qui est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>L’import est annulé</translation>
    </message>
    <message>
        <source>You can import these files again at any time.</source>
        <translation>Vous pouvez importer de nouveau ces fichiers quand vous voulez.</translation>
    </message>
    <message>
        <source>Your document is as it was before.</source>
        <translation>Votre document est comme avant.</translation>
    </message>
</context>
<context>
    <name>ReviewComparison</name>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Earlier decisions kept</source>
        <translation>Décisions précédentes tenues</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>À la revue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>ReviewPrinting</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All reviews</source>
        <translation>Toutes les revues</translation>
    </message>
    <message>
        <source>Look at this period</source>
        <translation>Regarder cette période</translation>
    </message>
    <message>
        <source>Puts the whole window on the days and the part of the shop of this review</source>
        <translation>Met toute la fenêtre sur les jours et la partie de la boutique de cette revue</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Discard this review</source>
        <translation>Abandonner cette revue</translation>
    </message>
    <message>
        <source>1. Open</source>
        <translation>1. Ouvrir</translation>
    </message>
    <message>
        <source>2. Prepare</source>
        <translation>2. Préparer</translation>
    </message>
    <message>
        <source>3. Hold</source>
        <translation>3. Tenir</translation>
    </message>
    <message>
        <source>4. Close</source>
        <translation>4. Clôturer</translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation>Étapes de la revue</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>As reviewed, as of today</source>
        <translation>À la revue, aujourd’hui</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Held on {held}, closed on {closed}. Definitions version {version}.</source>
        <translation>Tenue le {held}, clôturée le {closed}. Version {version} des définitions.</translation>
    </message>
    <message>
        <source>{stage}. Planned for {day}.</source>
        <translation>{stage}. Prévue le {day}.</translation>
    </message>
    <message>
        <source>Prepare the review</source>
        <translation>Préparer la revue</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>Tenir la réunion</translation>
    </message>
    <message>
        <source>Go to closing</source>
        <translation>Passer à la clôture</translation>
    </message>
    <message>
        <source>The review is closed. Its figures stay as they are; what moves later is explained here.</source>
        <translation>La revue est clôturée. Ses chiffres restent tels quels&#x202f;; ce qui bougera ensuite sera expliqué ici.</translation>
    </message>
</context>
<context>
    <name>ReviewsAdvice</name>
    <message>
        <source>No review was opened yet. The first one is the one that costs most, and pays most.</source>
        <translation>Aucune revue n’a encore été ouverte. La première est celle qui coûte le plus, et qui rapporte le plus.</translation>
    </message>
    <message>
        <source>Open the review that is proposed, then print its summary for the meeting.</source>
        <translation>Ouvrez la revue proposée, puis imprimez sa synthèse pour la réunion.</translation>
    </message>
    <message>
        <source>Do not decide more than three things: one without a person and a date is none.</source>
        <translation>Ne décidez pas plus de trois choses&#xa0;: sans responsable ni échéance, ce n’est pas une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are open: their figures may still move.</source>
        <translation>
            <numerusform>%n revue est ouverte&#xa0;: ses chiffres peuvent encore bouger.</numerusform>
            <numerusform>%n revues sont ouvertes&#xa0;: leurs chiffres peuvent encore bouger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it and close it: only then can the next one judge what was decided.</source>
        <translation>Tenez-la et clôturez-la&#xa0;: alors seulement la suivante pourra juger ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Do not open the next review before the decisions of this one are written.</source>
        <translation>N’ouvrez pas la revue suivante avant d’avoir écrit les décisions de celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are closed: what was known then stays as it was.</source>
        <translation>
            <numerusform>%n revue clôturée&#xa0;: ce que l’on savait alors reste tel quel.</numerusform>
            <numerusform>%n revues clôturées&#xa0;: ce que l’on savait alors reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two of them: which decision moved its figure, and which did not?</source>
        <translation>Comparez-en deux&#xa0;: quelle décision a fait bouger son chiffre, laquelle n’a rien changé&#x202f;?</translation>
    </message>
    <message>
        <source>Do not correct the past: add a remark, and decide anew.</source>
        <translation>Ne corrigez pas le passé&#xa0;: ajoutez une remarque, et décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>ReviewsList</name>
    <message>
        <source>Search decisions, minutes, findings</source>
        <translation>Chercher dans les décisions, comptes rendus, constats</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Choose two closed reviews with Ctrl or Shift</source>
        <translation>Choisissez deux revues clôturées avec Ctrl ou Maj</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Ces mots ne figurent nulle part.</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>Two reviews side by side</source>
        <translation>Deux revues côte à côte</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation>Une année de revues</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toutes les revues</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>What was decided, on which figures, and what came of it?</source>
        <translation>Qu’a-t-on décidé, sur quels chiffres, et qu’est-ce que cela a donné&#x202f;?</translation>
    </message>
    <message>
        <source>Calendar of the reviews</source>
        <translation>Agenda des revues</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Rows behind {figure}</source>
        <translation>Lignes à l’origine de&#xa0;: {figure}</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Kind of rows</source>
        <translation>Nature des lignes</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Lignes des fichiers</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Rules of the contract</source>
        <translation>Règles du contrat</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Who wrote the chosen rule</source>
        <translation>Qui a écrit la règle choisie</translation>
    </message>
    <message>
        <source>They act when it is broken; without a name, those who write the rules do.</source>
        <translation>C’est à eux d’agir si elle n’est pas respectée&#xa0;; sans nom, aux auteurs des règles.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Another rule: column</source>
        <translation>Une autre règle&#xa0;: colonne</translation>
    </message>
    <message>
        <source>is to be</source>
        <translation>doit être</translation>
    </message>
    <message>
        <source>Number, or words parted by commas</source>
        <translation>Nombre, ou mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Type a number, or the words that are allowed.</source>
        <translation>Saisissez un nombre, ou les mots admis.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Change in the settings</source>
        <translation>Modifier dans les réglages</translation>
    </message>
    <message>
        <source>Names and addresses stay in this document and on this screen: they are never printed.</source>
        <translation>Les noms et les adresses restent dans ce document et sur cet écran&#xa0;: ils ne sont jamais imprimés.</translation>
    </message>
    <message>
        <source>{share} of the sales have a known customer</source>
        <translation>{share} des ventes ont un client connu</translation>
    </message>
    <message>
        <source>{customers} customers, {orders} orders; {unidentified} orders do not say who bought.</source>
        <translation>{customers} clients, {orders} commandes&#xa0;; {unidentified} commandes ne disent pas qui a acheté.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Your own addresses: {own}. Phone numbers without a country code: {country}.</source>
        <translation>Vos propres adresses&#xa0;: {own}. Numéros de téléphone sans indicatif&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>Orders are one customer’s when they share</source>
        <translation>Des commandes sont d’un même client quand elles ont en commun</translation>
    </message>
    <message>
        <source>the same e-mail: capital letters do not count, nor do dots and “+…” at Gmail;</source>
        <translation>le même e-mail&#xa0;: les majuscules ne comptent pas, ni les points et «&#xa0;+…&#xa0;» chez Gmail&#xa0;;</translation>
    </message>
    <message>
        <source>the same phone number, however it is written;</source>
        <translation>le même numéro de téléphone, quelle que soit la façon de l’écrire&#xa0;;</translation>
    </message>
    <message>
        <source>the same customer number of the same shop.</source>
        <translation>le même numéro de client de la même boutique.</translation>
    </message>
    <message>
        <source>These never join anybody</source>
        <translation>Ce qui ne réunit jamais personne</translation>
    </message>
    <message>
        <source>masked addresses that marketplaces make up for an order;</source>
        <translation>les adresses masquées que les places de marché créent pour une commande&#xa0;;</translation>
    </message>
    <message>
        <source>your own addresses, and what you have declared shared;</source>
        <translation>vos propres adresses, et celles que vous avez déclarées partagées&#xa0;;</translation>
    </message>
    <message>
        <source>an e-mail or a phone under which more than five names ordered.</source>
        <translation>un e-mail ou un téléphone sous lequel plus de cinq noms ont commandé.</translation>
    </message>
    <message>
        <source>These are only proposed</source>
        <translation>Ce qui est seulement proposé</translation>
    </message>
    <message>
        <source>the same name at the same postcode and street number: you decide, nothing is joined alone.</source>
        <translation>le même nom, au même code postal et au même numéro de rue&#xa0;: vous décidez, rien n’est réuni tout seul.</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Compare {name}</source>
        <translation>Comparer {name}</translation>
    </message>
    <message>
        <source>Name of scenario {name}</source>
        <translation>Nom du scénario {name}</translation>
    </message>
    <message>
        <source>Put the levers there</source>
        <translation>Y placer les leviers</translation>
    </message>
    <message>
        <source>Put the levers where {name} has them</source>
        <translation>Placer les leviers comme dans {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>SavedScenarios</name>
    <message>
        <source>Name of this scenario</source>
        <translation>Nom de ce scénario</translation>
    </message>
    <message>
        <source>Save the levers</source>
        <translation>Enregistrer les leviers</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Move a lever, give the scenario a name and save it: it stays in the document.</source>
        <translation>Bougez un levier, nommez le scénario et enregistrez-le&#xa0;: il reste dans le document.</translation>
    </message>
    <message>
        <source>Four are compared at most: clear one to see another.</source>
        <translation>Quatre scénarios au plus sont comparés&#xa0;: décochez-en un pour en voir un autre.</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Effacer ces filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopePopup</name>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Clear these filters</source>
        <translation>Effacer ces filtres</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Spend, visits and fixed costs belong to no country, category or kind of customer: what needs them is not shown under these filters.</source>
        <translation>La publicité, les visites et les charges fixes n’appartiennent à aucun pays, aucune catégorie ni aucun type de client&#xa0;: ce qui en dépend n’est pas affiché avec ces filtres.</translation>
    </message>
</context>
<context>
    <name>SegmentBars</name>
    <message>
        <source>Margin of each segment of customers</source>
        <translation>Marge de chaque segment de clients</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>CM2</source>
        <translation>CM2</translation>
    </message>
    <message>
        <source>CM2 per customer</source>
        <translation>CM2 par client</translation>
    </message>
    <message>
        <source>Losing money</source>
        <translation>À perte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>There is no customer to show.</source>
        <translation>Il n’y a aucun client à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>The largest margin comes from {segment}: {amount} from %n customer(s).</source>
        <translation>
            <numerusform>La plus grande marge vient du segment {segment}&#xa0;: {amount} pour %n client.</numerusform>
            <numerusform>La plus grande marge vient du segment {segment}&#xa0;: {amount} pour %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{segment}: %n customer(s), {amount} of margin, {each} each.</source>
        <translation>
            <numerusform>{segment}&#xa0;: %n client, {amount} de marge, {each} chacun.</numerusform>
            <numerusform>{segment}&#xa0;: %n clients, {amount} de marge, {each} chacun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsPart</name>
    <message>
        <source>By the day of the last order and the number of orders, over all that is known at the end of the period. The margin is CM2 of the customers&apos; whole history.</source>
        <translation>D’après la date de la dernière commande et le nombre de commandes, sur tout ce qui est connu à la fin de la période. La marge est la CM2 de tout l’historique des clients.</translation>
    </message>
    <message>
        <source>Segments as a table</source>
        <translation>Les segments en tableau</translation>
    </message>
    <message>
        <source>Are the most loyal customers profitable? Nobody has ordered four times yet.</source>
        <translation>Les clients les plus fidèles sont-ils rentables&#x202f;? Personne n’a encore commandé quatre fois.</translation>
    </message>
    <message>
        <source>Are the most loyal customers profitable? No: the {count} who ordered four times or more lose {each} each. What they are given costs more than what they bring.</source>
        <translation>Les clients les plus fidèles sont-ils rentables&#x202f;? Non&#xa0;: les {count} qui ont commandé au moins quatre fois coûtent {each} chacun. Ce qui leur est accordé coûte plus qu’ils ne rapportent.</translation>
    </message>
    <message>
        <source>Are the most loyal customers profitable? Yes: the {count} who ordered four times or more leave {each} each, against {others} for the others.</source>
        <translation>Les clients les plus fidèles sont-ils rentables&#x202f;? Oui&#xa0;: les {count} qui ont commandé au moins quatre fois laissent {each} chacun, contre {others} pour les autres.</translation>
    </message>
    <message>
        <source>But each of their orders leaves {mine}, less than the {theirs} of the others.</source>
        <translation>Mais chacune de leurs commandes laisse {mine}, moins que les {theirs} des autres.</translation>
    </message>
    <message>
        <source>Each of their orders leaves {mine}, against {theirs}.</source>
        <translation>Chacune de leurs commandes laisse {mine}, contre {theirs}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lose(s) money all the same.</source>
        <translation>
            <numerusform>%n d’entre eux coûte tout de même de l’argent.</numerusform>
            <numerusform>%n d’entre eux coûtent tout de même de l’argent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {name}</source>
        <translation>Revenir à la valeur par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Values by date: {name}</source>
        <translation>Valeurs par date&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Set by you; default {default}</source>
        <translation>Réglé par vous&#x202f;; par défaut {default}</translation>
    </message>
    <message>
        <source>Set by you on {day}; default {default}</source>
        <translation>Fixé par vous le {day}&#xa0;; par défaut {default}</translation>
    </message>
    <message>
        <source>Since {day}; earlier values are kept</source>
        <translation>Depuis le {day}&#x202f;; les valeurs antérieures sont conservées</translation>
    </message>
    <message>
        <source>Source: where does this value come from?</source>
        <translation>Source&#xa0;: d’où vient cette valeur&#xa0;?</translation>
    </message>
    <message>
        <source>Source of the value: {name}</source>
        <translation>Source de la valeur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsButton</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les réglages</translation>
    </message>
    <message>
        <source>Drag a bound of a corridor, or choose it with the Tab key and press left or right. Under the floor the dial says “below”, over the ceiling “above”: too high is a finding too.</source>
        <translation>Faites glisser une borne du couloir, ou choisissez-la avec la touche Tab puis gauche ou droite. Sous le plancher, le cadran dit «&#xa0;en dessous&#xa0;»&#x202f;; au-delà du plafond, «&#xa0;au-dessus&#xa0;»&#xa0;: trop haut est aussi un constat.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>SourceRowsDialog</name>
    <message>
        <source>Looking for the rows…</source>
        <translation>Recherche des lignes…</translation>
    </message>
    <message>
        <source>The first {shown} of {total} rows, as they stand in the files.</source>
        <translation>Les {shown} premières lignes sur {total}, telles qu’elles figurent dans les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as they stand in the files.</source>
        <translation>
            <numerusform>%n ligne, telle qu’elle figure dans les fichiers.</numerusform>
            <numerusform>%n lignes, telles qu’elles figurent dans les fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Open its contract</source>
        <translation>Ouvrir son contrat</translation>
    </message>
    <message>
        <source>Read a contract file (YAML)…</source>
        <translation>Lire un fichier de contrat (YAML)…</translation>
    </message>
    <message>
        <source>One page for each file</source>
        <translation>Une page par fichier</translation>
    </message>
    <message>
        <source>A contract says which columns a file holds, with or without VAT, when it comes and who answers for it. Each of yours is written already, from what your files have shown: open it, correct it, name people, agree. From then on every import is held against it.</source>
        <translation>Un contrat dit quelles colonnes contient un fichier, HT ou TTC, quand il arrive et qui en répond. Chacun des vôtres est déjà rédigé, d’après ce que vos fichiers ont montré&#xa0;: ouvrez-le, corrigez-le, désignez les personnes, validez. Chaque import lui sera ensuite confronté.</translation>
    </message>
    <message>
        <source>Contract file</source>
        <translation>Fichier du contrat</translation>
    </message>
    <message>
        <source>Data contract (*.yaml *.yml)</source>
        <translation>Contrat de données (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Manquements ouverts</translation>
    </message>
</context>
<context>
    <name>Spark</name>
    <message>
        <source>{name} through time</source>
        <translation>{name} au fil du temps</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>No value.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>Lowest {low} in {low_at}, highest {high} in {high_at}, last {last} in {last_at}.</source>
        <translation>Plus bas&#xa0;: {low} ({low_at})&#x202f;; plus haut&#xa0;: {high} ({high_at})&#x202f;; dernier&#xa0;: {last} ({last_at}).</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Data from {first} to {last}</source>
        <translation>Données du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>reached</source>
        <translation>franchie</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine marche</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>StepTile</name>
    <message>
        <source>Show the steps</source>
        <translation>Voir les marches</translation>
    </message>
    <message>
        <source>Steps towards one relationship</source>
        <translation>Marches vers une relation unique</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>SuggestionsPart</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>It identifies nobody</source>
        <translation>Elle n’identifie personne</translation>
    </message>
    <message>
        <source>It belongs to one customer</source>
        <translation>Elle est d’un seul client</translation>
    </message>
    <message>
        <source>Accept the suggestions</source>
        <translation>Accepter les suggestions</translation>
    </message>
    <message>
        <source>Refuse the suggestions</source>
        <translation>Refuser les suggestions</translation>
    </message>
    <message>
        <source>Merge: one customer</source>
        <translation>Réunir&#xa0;: un seul client</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>No suggestion is open</source>
        <translation>Aucune suggestion en attente</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>Choisissez une suggestion</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) chosen</source>
        <translation>
            <numerusform>%n suggestion choisie</numerusform>
            <numerusform>%n suggestions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>What may be one customer, or a shared address, is proposed here after each import.</source>
        <translation>Ce qui pourrait être un même client, ou une adresse partagée, est proposé ici après chaque import.</translation>
    </message>
    <message>
        <source>Enter accepts, Delete refuses. Nothing is joined before you decide; each can be undone.</source>
        <translation>Entrée accepte, Suppr refuse. Rien n’est réuni avant votre décision&#xa0;; chacune peut être annulée.</translation>
    </message>
    <message>
        <source>Merged, their orders count as one customer’s: fewer new customers, more repeat purchases. Two people of one household may share a name: in doubt, keep them apart.</source>
        <translation>Réunies, leurs commandes comptent pour un seul client&#xa0;: moins de nouveaux clients, plus de réachat. Deux personnes d’un même foyer peuvent porter le même nom&#xa0;: dans le doute, gardez-les séparées.</translation>
    </message>
    <message>
        <source>Orders under it already have no known customer. Is it yours (counter, telephone orders) or a hotel’s?</source>
        <translation>Les commandes passées sous cette adresse n’ont déjà pas de client connu. Est-ce la vôtre (comptoir, commandes par téléphone) ou celle d’un hôtel&#xa0;?</translation>
    </message>
    <message>
        <source>For now these orders count as one very loyal customer’s. If it is your own address, or a group’s, say so: the orders then have no known customer.</source>
        <translation>Pour l’instant, ces commandes comptent pour un seul client très fidèle. Si c’est votre propre adresse, ou celle d’un groupe, dites-le&#xa0;: les commandes n’auront alors pas de client connu.</translation>
    </message>
</context>
<context>
    <name>SurfaceDrawer</name>
    <message>
        <source>Surface indicators</source>
        <translation>Indicateurs de surface</translation>
    </message>
    <message>
        <source>They tell how busy the shop is, not whether it earns money. Never steer by them alone.</source>
        <translation>Ils disent si la boutique est animée, pas si elle gagne de l’argent. Ne pilotez jamais avec eux seuls.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Part several by commas.</source>
        <translation>Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Who makes the file</source>
        <translation>Qui produit le fichier</translation>
    </message>
    <message>
        <source>A person, an agency, a team.</source>
        <translation>Une personne, une agence, une équipe.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>The first to act when a promise is broken.</source>
        <translation>Agit en premier quand un engagement n’est pas tenu.</translation>
    </message>
    <message>
        <source>Who writes the rules</source>
        <translation>Qui écrit les règles</translation>
    </message>
    <message>
        <source>Those who apply a rule write it.</source>
        <translation>Ceux qui appliquent une règle l’écrivent.</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>How often it comes</source>
        <translation>À quel rythme il arrive</translation>
    </message>
    <message>
        <source>As agreed with those who make it.</source>
        <translation>Comme convenu avec ceux qui le produisent.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>After the end of the week, month or quarter.</source>
        <translation>Après la fin de la semaine, du mois ou du trimestre.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Next: data up to {through} by {by}.</source>
        <translation>Prochaine livraison&#xa0;: données jusqu’au {through}, au plus tard le {by}.</translation>
    </message>
    <message>
        <source>The files so far reach {day}.</source>
        <translation>Les fichiers vont pour l’instant jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>Time axis and events</source>
        <translation>Axe du temps et événements</translation>
    </message>
    <message>
        <source>Click the time axis, or drag over it, to note an event.</source>
        <translation>Cliquez sur l’axe du temps, ou faites glisser dessus, pour noter un événement.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Strongest levers</source>
        <translation>Leviers les plus forts</translation>
    </message>
    <message>
        <source>No lever moves this outcome.</source>
        <translation>Aucun levier ne fait bouger ce résultat.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>The strongest comes first.</source>
        <translation>Le plus fort vient en premier.</translation>
    </message>
    <message>
        <source>lever at −{step}</source>
        <translation>levier à −{step}</translation>
    </message>
    <message>
        <source>lever at +{step}</source>
        <translation>levier à +{step}</translation>
    </message>
    <message>
        <source>{lever} a tenth lower: {outcome} {less}; a tenth higher: {more}</source>
        <translation>{lever} un dixième plus bas&#xa0;: {outcome} {less}&#x202f;; un dixième plus haut&#xa0;: {more}</translation>
    </message>
</context>
<context>
    <name>TouchPart</name>
    <message>
        <source>Ask someone who bought in each channel, and go down the list together.</source>
        <translation>Demandez à quelqu’un qui a acheté dans chaque canal, et parcourez la liste ensemble.</translation>
    </message>
    <message>
        <source>{share} of what you looked at is the same everywhere.</source>
        <translation>{share} de ce que vous avez examiné est pareil partout.</translation>
    </message>
    <message>
        <source>What differs, and who settles it</source>
        <translation>Ce qui diffère, et qui le règle</translation>
    </message>
    <message>
        <source>{point}: what differs</source>
        <translation>{point}&#xa0;: ce qui diffère</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>{name}: plan and figure</source>
        <translation>{name}&#xa0;: plan et chiffre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned from {start} on {first} to {target} on {due}.</source>
        <translation>Prévu de {start} le {first} à {target} le {due}.</translation>
    </message>
    <message>
        <source>{day}: {value}, planned {plan}</source>
        <translation>{day}&#xa0;: {value}, prévu {plan}</translation>
    </message>
</context>
<context>
    <name>TrendBar</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>Selected period</source>
        <translation>Période choisie</translation>
    </message>
    <message>
        <source>All the data</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Vs période précédente</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>Vs année précédente</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <translation>Indicateurs affichés</translation>
    </message>
    <message>
        <source>All panels large</source>
        <translation>Tous les graphiques en grand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events shown</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Note an event…</source>
        <translation>Noter un événement…</translation>
    </message>
    <message>
        <source>Without the season</source>
        <translation>Hors saisonnalité</translation>
    </message>
    <message>
        <source>Take out of each month or weekday what it always is</source>
        <translation>Neutraliser ce que chaque mois, ou chaque jour de la semaine, a d’habituel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export picture or data</source>
        <translation>Exporter l’image ou les données</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Show the whole time again (0)</source>
        <translation>Réafficher toute la durée (0)</translation>
    </message>
</context>
<context>
    <name>TrendExport</name>
    <message>
        <source>Export the picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Export the data…</source>
        <translation>Exporter les données…</translation>
    </message>
    <message>
        <source>Copy the whole picture</source>
        <translation>Copier l’image entière</translation>
    </message>
    <message>
        <source>Copy all the data</source>
        <translation>Copier toutes les données</translation>
    </message>
    <message>
        <source>PNG picture, for documents and slides (*.png)</source>
        <translation>Image PNG, pour documents et présentations (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing, for any size (*.svg)</source>
        <translation>Dessin SVG, net à toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>{shop} trends</source>
        <translation>{shop} – tendances</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>compared: {value}</source>
        <translation>comparé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>measured: {value}</source>
        <translation>mesuré&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>No value.</source>
        <translation>Aucune valeur.</translation>
    </message>
    <message>
        <source>lowest {value} ({period})</source>
        <translation>plus bas&#xa0;: {value} ({period})</translation>
    </message>
    <message>
        <source>highest {value} ({period})</source>
        <translation>plus haut&#xa0;: {value} ({period})</translation>
    </message>
    <message>
        <source>last {value} ({period})</source>
        <translation>dernier&#xa0;: {value} ({period})</translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>Show {name} large</source>
        <translation>Afficher {name} en grand</translation>
    </message>
</context>
<context>
    <name>TrendsAdvice</name>
    <message>
        <source>Against the compared period, net revenue moved by {sales} and CM2 by {margin}.</source>
        <translation>Par rapport à la période comparée, le CA net évolue de {sales} et la CM2 de {margin}.</translation>
    </message>
    <message>
        <source>Without a compared period only the shape of the lines speaks: where do they rise, where do they break?</source>
        <translation>Sans période de comparaison, seule la forme des courbes parle&#xa0;: où montent-elles, où cassent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Hollow points are steps that are not over in the data: they will still rise.</source>
        <translation>Les points creux sont des périodes incomplètes dans les données&#xa0;: ils vont encore monter.</translation>
    </message>
    <message>
        <source>Against the compared period, net revenue moved by {sales} and CM3 by {margin}.</source>
        <translation>Par rapport à la période de comparaison, le CA net a varié de {sales} et la CM3 de {margin}.</translation>
    </message>
    <message>
        <source>Revenue grows while CM3 shrinks: the loudest of the weak signals. Find the month in which the lines part, then open Profitability on that month.</source>
        <translation>Le CA progresse pendant que la CM3 recule&#xa0;: le plus fort des signaux faibles. Trouvez le mois où les courbes se séparent, puis ouvrez Rentabilité sur ce mois.</translation>
    </message>
    <message>
        <source>Follow a change from left to right: which line moved first? The cause stands before its effect.</source>
        <translation>Suivez une variation de gauche à droite&#xa0;: quelle courbe a bougé la première&#x202f;? La cause précède son effet.</translation>
    </message>
    <message>
        <source>Do not react to a single day. Look at the same figures by month before deciding.</source>
        <translation>Ne réagissez pas à une seule journée. Regardez les mêmes indicateurs par mois avant de décider.</translation>
    </message>
    <message>
        <source>Do not move a corridor to make a warning disappear: say why the bound was wrong first.</source>
        <translation>Ne déplacez pas un couloir pour faire disparaître une alerte&#xa0;: dites d’abord pourquoi la borne était fausse.</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Mouse and keys of the panels</source>
        <translation>Souris et clavier sur les graphiques</translation>
    </message>
    <message>
        <source>How the season is taken out</source>
        <translation>Comment la saisonnalité est neutralisée</translation>
    </message>
    <message>
        <source>Trends as a table</source>
        <translation>Tendances en tableau</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Ce qui s’est passé pendant ce temps</translation>
    </message>
    <message>
        <source>Growth, and through whom it came</source>
        <translation>La croissance, et par qui elle est venue</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>How the figures move through time, and whether they are about to leave their corridor.</source>
        <translation>Comment les indicateurs évoluent, et s’ils sont sur le point de quitter leur couloir.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien sur cette période</translation>
    </message>
    <message>
        <source>Choose another period above, or import files that cover these dates.</source>
        <translation>Choisissez une autre période ci-dessus, ou importez des fichiers qui couvrent ces dates.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Not known under these filters: {names}.</source>
        <translation>Non disponibles avec ces filtres&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>EcomKPI Desktop, {day}</source>
        <translation>EcomKPI Desktop, le {day}</translation>
    </message>
    <message>
        <source>Your events</source>
        <translation>Vos événements</translation>
    </message>
    <message>
        <source>Click the time axis below to note a campaign, an incident…</source>
        <translation>Cliquez sur l’axe du temps ci-dessous pour noter une campagne, un incident…</translation>
    </message>
    <message>
        <source>Sales and shopping days</source>
        <translation>Soldes et temps forts</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
</context>
<context>
    <name>TrendsSeason</name>
    <message>
        <source>As measured, for want of history: {names}.</source>
        <translation>Valeurs mesurées, faute d’historique&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Each complete day is divided by the mean of the seven days around it. For each weekday these ratios are averaged over all the data: that is its coefficient, and the seven coefficients are brought to a mean of 1. A day without its season is the day measured, divided by the coefficient of its weekday. Figures that fall to zero or under it are treated by difference in place of division.</source>
        <translation>Chaque jour complet est divisé par la moyenne des sept jours qui l’entourent. Pour chaque jour de la semaine, la moyenne de ces rapports sur toutes les données donne son coefficient&#x202f;; les sept coefficients sont ramenés à une moyenne de 1. Un jour hors saisonnalité est le jour mesuré divisé par le coefficient de son jour de semaine. Les indicateurs qui tombent à zéro ou au-dessous sont traités par différence, et non par division.</translation>
    </message>
    <message>
        <source>Each complete month is divided by the mean of the twelve months around it (the first and the thirteenth count half). For each month of the year these ratios are averaged over the years: that is its coefficient, and the twelve coefficients are brought to a mean of 1. A month without its season is the month measured, divided by its coefficient. Figures that fall to zero or under it are treated by difference in place of division.</source>
        <translation>Chaque mois complet est divisé par la moyenne des douze mois qui l’entourent (le premier et le treizième comptent pour moitié). Pour chaque mois de l’année, la moyenne de ces rapports sur plusieurs années donne son coefficient&#x202f;; les douze coefficients sont ramenés à une moyenne de 1. Un mois hors saisonnalité est le mois mesuré divisé par son coefficient. Les indicateurs qui tombent à zéro ou au-dessous sont traités par différence, et non par division.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>Seasonal coefficients</source>
        <translation>Coefficients saisonniers</translation>
    </message>
    <message>
        <source>Without the rhythm of the week: each day divided by the coefficient of its weekday, from {days} days of data.</source>
        <translation>Hors rythme de la semaine&#xa0;: chaque jour divisé par le coefficient de son jour de semaine, calculé sur {days} jours de données.</translation>
    </message>
    <message>
        <source>Without the season: each month divided by its coefficient, from {months} months of data.</source>
        <translation>Hors saisonnalité&#xa0;: chaque mois divisé par son coefficient, calculé sur {months} mois de données.</translation>
    </message>
    <message>
        <source>Some coefficients rest on a single year: read them with caution.</source>
        <translation>Certains coefficients reposent sur une seule année&#xa0;: à lire avec prudence.</translation>
    </message>
    <message>
        <source>By week there is no season to take out: 52 coefficients would each rest on two or three weeks. Choose Day or Month.</source>
        <translation>Par semaine, pas de correction&#xa0;: 52 coefficients reposeraient chacun sur deux ou trois semaines. Choisissez Jour ou Mois.</translation>
    </message>
    <message>
        <source>Not enough history to take out the rhythm of the week: {have} complete days in a row, it takes {need}. The figures are as measured.</source>
        <translation>Historique trop court pour neutraliser le rythme de la semaine&#xa0;: {have} jours complets d’affilée, il en faut {need}. Les valeurs sont celles mesurées.</translation>
    </message>
    <message>
        <source>Not enough history to take out the season: {have} complete months in a row, it takes {need}, so that every month of the year is seen once with half a year on both sides. The figures are as measured.</source>
        <translation>Historique trop court pour neutraliser la saisonnalité&#xa0;: {have} mois complets d’affilée, il en faut {need}, pour que chaque mois de l’année ait six mois de part et d’autre. Les valeurs sont celles mesurées.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart</translation>
    </message>
</context>
<context>
    <name>TrendsTable</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>{figure}, measured</source>
        <translation>{figure}, mesuré</translation>
    </message>
    <message>
        <source>{figure}, compared</source>
        <translation>{figure}, comparaison</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>{figure} (without the season)</source>
        <translation>{figure} (hors saisonnalité)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>TrendsWords</name>
    <message>
        <source>without the season</source>
        <translation>hors saisonnalité</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>période précédente</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>not over in the data</source>
        <translation>période incomplète dans les données</translation>
    </message>
    <message>
        <source>corridor</source>
        <translation>couloir</translation>
    </message>
    <message>
        <source>High: {value}, {period}</source>
        <translation>Haut&#xa0;: {value}, {period}</translation>
    </message>
    <message>
        <source>Low: {value}, {period}</source>
        <translation>Bas&#xa0;: {value}, {period}</translation>
    </message>
    <message>
        <source>Click a slim panel: it becomes the large one. Up and down arrows do the same.</source>
        <translation>Cliquez sur un graphique réduit&#xa0;: il passe en grand. Les flèches haut et bas font de même.</translation>
    </message>
    <message>
        <source>Point at a panel: all of them are read out. Left and right arrows do the same.</source>
        <translation>Pointez un graphique&#xa0;: tous affichent leurs valeurs. Les flèches gauche et droite aussi.</translation>
    </message>
    <message>
        <source>Wheel with Ctrl, or after a click: zoom. Keys: + and −.</source>
        <translation>Molette avec Ctrl, ou après un clic&#xa0;: zoom. Au clavier&#xa0;: + et −.</translation>
    </message>
    <message>
        <source>Drag, Shift and wheel, Page Up and Page Down: move in time.</source>
        <translation>Glisser, Maj + molette, Page préc. et Page suiv.&#xa0;: se déplacer dans le temps.</translation>
    </message>
    <message>
        <source>Double-click, or 0: the whole time.</source>
        <translation>Double-clic, ou 0&#xa0;: toute la durée.</translation>
    </message>
    <message>
        <source>Click the point that is read out, or press Enter: where its number comes from.</source>
        <translation>Cliquer sur le point lu, ou Entrée&#xa0;: d’où vient son chiffre.</translation>
    </message>
    <message>
        <source>Click the time axis, drag over it, or press N: note an event.</source>
        <translation>Clic ou glissé sur l’axe du temps, ou touche N&#xa0;: noter un événement.</translation>
    </message>
    <message>
        <source>Drag a line of a corridor: its bound moves. Ctrl+Z takes it back.</source>
        <translation>Glisser une ligne du couloir&#xa0;: la borne se déplace. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>UnallocatedPart</name>
    <message>
        <source>Sources and channels…</source>
        <translation>Sources et canaux…</translation>
    </message>
    <message>
        <source>{amount} of advertising belongs to no channel: it weighs on the whole, on no row above.</source>
        <translation>{amount} de publicité n’appartiennent à aucun canal&#xa0;: ils pèsent sur l’ensemble, sur aucune ligne ci-dessus.</translation>
    </message>
    <message>
        <source>{count} visits belong to no channel: they are missing from the conversions above.</source>
        <translation>{count} visites n’appartiennent à aucun canal&#xa0;: elles manquent aux taux de transformation ci-dessus.</translation>
    </message>
    <message>
        <source>{share} of net revenue comes from orders that do not say where they came from.</source>
        <translation>{share} du CA net vient de commandes qui ne disent pas d’où elles viennent.</translation>
    </message>
    <message>
        <source>Everything has its channel: every euro of advertising, every visit and every order.</source>
        <translation>Tout a son canal&#xa0;: chaque euro de publicité, chaque visite, chaque commande.</translation>
    </message>
</context>
<context>
    <name>UnmatchedPart</name>
    <message>
        <source>Rows without a partner</source>
        <translation>Lignes restées sans correspondance</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Everything that speaks of an order has found its order.</source>
        <translation>Tout ce qui parle d’une commande a trouvé sa commande.</translation>
    </message>
</context>
<context>
    <name>UseBars</name>
    <message>
        <source>What a customer leaves, by use of the channels</source>
        <translation>Ce que laisse un client, selon les canaux qu’il utilise</translation>
    </message>
</context>
<context>
    <name>UsePart</name>
    <message>
        <source>Customers of one and of several channels</source>
        <translation>Clients d’un et de plusieurs canaux</translation>
    </message>
    <message>
        <source>Whoever orders once can only have used one channel: compare those who came back. The gap shows who these customers are, not that a second channel makes them.</source>
        <translation>Qui ne commande qu’une fois n’a pu utiliser qu’un canal&#xa0;: comparez ceux qui sont revenus. L’écart montre qui sont ces clients, non qu’un second canal les fabrique.</translation>
    </message>
    <message>
        <source>What a customer leaves, by use of the channels</source>
        <translation>Ce que laisse un client, selon les canaux qu’il utilise</translation>
    </message>
</context>
<context>
    <name>ValidationDialog</name>
    <message>
        <source>A validation that waits on you</source>
        <translation>Une validation qui attend après vous</translation>
    </message>
    <message>
        <source>Change the validation</source>
        <translation>Modifier la validation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discount codes above 10%</source>
        <translation>Codes de remise au-delà de 10&#x202f;%</translation>
    </message>
    <message>
        <source>What you validate</source>
        <translation>Ce que vous validez</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Who could decide it</source>
        <translation>Qui pourrait la décider</translation>
    </message>
    <message>
        <source>A name makes it a plan. You can leave it empty for the validations that come later.</source>
        <translation>Un nom en fait un plan. Laissez vide pour les validations qui viendront plus tard.</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>Looking for new files…</source>
        <translation>Recherche de nouveaux fichiers…</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose the folder into which you save your exports.</source>
        <translation>Choisissez le dossier où vous enregistrez vos exports.</translation>
    </message>
    <message>
        <source>This folder is not there any more: choose another one.</source>
        <translation>Ce dossier n’existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no Excel or CSV file in this folder.</source>
        <translation>Il n’y a aucun fichier Excel ou CSV dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: its {count} file(s) are imported already.</source>
        <translation>
            <numerusform>Rien de nouveau&#xa0;: son unique fichier ({count}) est déjà importé.</numerusform>
            <numerusform>Rien de nouveau&#xa0;: ses {count} fichiers sont déjà importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new file(s)</source>
        <translation>
            <numerusform>{count} nouveau fichier</numerusform>
            <numerusform>{count} nouveaux fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} imported already</source>
        <translation>
            <numerusform>{count} déjà importé</numerusform>
            <numerusform>{count} déjà importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Margin ladder</source>
        <translation>Cascade des marges</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Share of net revenue</source>
        <translation>Part du CA net</translation>
    </message>
    <message>
        <source>{name} {amount}</source>
        <translation>{name} {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount}, {share} of net revenue</source>
        <translation>{name}&#xa0;: {amount}, {share} du CA net</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>What it gains</source>
        <translation>Ce que l’on y gagne</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>WayPart</name>
    <message>
        <source>Why this one</source>
        <translation>Pourquoi ce choix</translation>
    </message>
    <message>
        <source>A line is enough: it is read again when the choice is questioned.</source>
        <translation>Une ligne suffit&#xa0;: on la relira quand le choix sera remis en question.</translation>
    </message>
    <message>
        <source>Nothing is chosen. That is a choice too: files change without notice, and nobody answers.</source>
        <translation>Rien n’est choisi. C’est aussi un choix&#xa0;: les fichiers changent sans prévenir, et personne n’en répond.</translation>
    </message>
    <message>
        <source>Chosen on {day}</source>
        <translation>Choisi le {day}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Start with my files</source>
        <translation>Commencer avec mes fichiers</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Go on with a document you have saved before.</source>
        <translation>Reprendre un document déjà enregistré.</translation>
    </message>
    <message>
        <source>See the demonstration shop</source>
        <translation>Voir la boutique de démonstration</translation>
    </message>
    <message>
        <source>36 months of an invented French shop, with a story to find in its figures.</source>
        <translation>36 mois d’une boutique française fictive, avec une histoire à découvrir dans ses chiffres.</translation>
    </message>
    <message>
        <source>Drop your exports anywhere in this window</source>
        <translation>Déposez vos exports n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>The exports of your shop, your advertising and your analytics: Excel or CSV, several files or a whole folder. Nothing leaves this computer.</source>
        <translation>Les exports de votre boutique, de vos publicités et de votre outil de mesure d’audience&#xa0;: Excel ou CSV, plusieurs fichiers ou un dossier entier. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>1  Drop</source>
        <translation>1  Déposer</translation>
    </message>
    <message>
        <source>Each file is recognised; only what is doubtful is asked.</source>
        <translation>Chaque fichier est reconnu&#x202f;; seuls les doutes vous sont demandés.</translation>
    </message>
    <message>
        <source>2  Assume</source>
        <translation>2  Supposer</translation>
    </message>
    <message>
        <source>A few honest defaults stand in for what no file says.</source>
        <translation>Quelques valeurs par défaut honnêtes remplacent ce qu’aucun fichier ne dit.</translation>
    </message>
    <message>
        <source>3  Read</source>
        <translation>3  Lire</translation>
    </message>
    <message>
        <source>The dials, and what your main channel really earns.</source>
        <translation>Les cadrans, et ce que votre canal principal rapporte vraiment.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Does your shop earn money?</source>
        <translation>Votre boutique gagne-t-elle de l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>Five dials, each with its formula and its trust, from the files you already have.</source>
        <translation>Cinq cadrans, chacun avec sa formule et sa fiabilité, à partir des fichiers que vous avez déjà.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Levers now</source>
        <translation>Leviers actuels</translation>
    </message>
    <message>
        <source>Levers and outcomes</source>
        <translation>Leviers et résultats</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>AOV</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Product cost</source>
        <translation>Coût d’achat</translation>
    </message>
    <message>
        <source>Logistics per order</source>
        <translation>Logistique / commande</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Monthly fixed costs</source>
        <translation>Charges fixes / mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{lever} from {now} to {then}</source>
        <translation>{lever} de {now} à {then}</translation>
    </message>
    <message>
        <source>What if: {levers}. The rows are those of the period as it was.</source>
        <translation>Hypothèse&#xa0;: {levers}. Les lignes sont celles de la période telle qu’elle a été.</translation>
    </message>
</context>
<context>
    <name>WhatIfAdvice</name>
    <message>
        <source>Look at conversion by channel: which one sends visits that nearly never become orders?</source>
        <translation>Regardez la transformation par canal&#xa0;: lequel envoie des visites qui ne deviennent presque jamais des commandes&#x202f;?</translation>
    </message>
    <message>
        <source>Look at the products that are bought together, and at the order value from which shipping is free: both move the basket without a discount.</source>
        <translation>Regardez les produits achetés ensemble et le seuil de livraison gratuite&#xa0;: les deux font monter le panier sans remise.</translation>
    </message>
    <message>
        <source>Look at Customers: how long until the second order? That is the time in which to write to them.</source>
        <translation>Ouvrez Clients&#xa0;: combien de temps jusqu’à la deuxième commande&#x202f;? C’est dans ce délai qu’il faut leur écrire.</translation>
    </message>
    <message>
        <source>Look at Acquisition: the channel with the dearest new customers is where a lower CAC begins.</source>
        <translation>Ouvrez Acquisition&#xa0;: c’est par le canal dont les nouveaux clients coûtent le plus cher que commence la baisse du CAC.</translation>
    </message>
    <message>
        <source>Look at Profitability by category: where is the margin thinnest? Purchase and price both move this share.</source>
        <translation>Ouvrez Rentabilité par catégorie&#xa0;: où la marge est-elle la plus mince&#x202f;? L’achat et le prix jouent tous deux sur cette part.</translation>
    </message>
    <message>
        <source>Look at the tariffs of your carriers, at parcel sizes and at orders sent in two parcels.</source>
        <translation>Regardez les tarifs de vos transporteurs, la taille des colis et les commandes expédiées en deux fois.</translation>
    </message>
    <message>
        <source>Look at the products that come back most: description, pictures and sizes come before any fee for returning.</source>
        <translation>Regardez les produits les plus retournés&#xa0;: la fiche, les photos et les tailles passent avant le retour payant.</translation>
    </message>
    <message>
        <source>Look at the fixed costs added in the last year: which of them would you not sign again?</source>
        <translation>Regardez les charges fixes ajoutées depuis un an&#xa0;: lesquelles ne signeriez-vous plus&#x202f;?</translation>
    </message>
    <message>
        <source>Move a lever: everything that hangs on it follows.</source>
        <translation>Bougez un levier&#xa0;: tout ce qui en dépend suit.</translation>
    </message>
    <message>
        <source>CM3 {now} → {then}</source>
        <translation>CM3 {now} → {then}</translation>
    </message>
    <message>
        <source>result {now} → {then}</source>
        <translation>résultat {now} → {then}</translation>
    </message>
    <message>
        <source>LTV/CAC {now} → {then}</source>
        <translation>LTV/CAC {now} → {then}</translation>
    </message>
    <message>
        <source>break-even {now} → {then}</source>
        <translation>point mort {now} → {then}</translation>
    </message>
    <message>
        <source>None of the results moves.</source>
        <translation>Aucun des résultats ne bouge.</translation>
    </message>
    <message>
        <source>CM3 {then}, between {low} and {high} while costs are not all known.</source>
        <translation>CM3 {then}, entre {low} et {high} tant que tous les coûts ne sont pas connus.</translation>
    </message>
    <message>
        <source>This scenario brings {amount} more CM3 over the same period.</source>
        <translation>Ce scénario apporte {amount} de CM3 en plus sur la même période.</translation>
    </message>
    <message>
        <source>This scenario costs {amount} of CM3 over the same period.</source>
        <translation>Ce scénario coûte {amount} de CM3 sur la même période.</translation>
    </message>
    <message>
        <source>The strongest lever on CM3 is “{lever}”: a tenth of it is worth {amount}.</source>
        <translation>Le levier le plus fort sur la CM3 est «&#xa0;{lever}&#xa0;»&#xa0;: en bouger un dixième vaut {amount}.</translation>
    </message>
    <message>
        <source>Do not spend more on acquisition: at {ratio} a customer brings back too little for what it costs.</source>
        <translation>Ne dépensez pas plus en acquisition&#xa0;: à {ratio}, un client rapporte trop peu pour ce qu’il coûte.</translation>
    </message>
    <message>
        <source>Do not promise them all at once: choose the one you can act on this month, and measure it.</source>
        <translation>Ne promettez pas tout à la fois&#xa0;: choisissez le levier sur lequel vous pouvez agir ce mois-ci, et mesurez.</translation>
    </message>
    <message>
        <source>Do not cut the budget to lower the CAC: here as many new customers come for less, which takes better campaigns, not smaller ones.</source>
        <translation>Ne coupez pas le budget pour baisser le CAC&#xa0;: ici, autant de nouveaux clients viennent pour moins cher, ce qui demande de meilleures campagnes, pas de plus petites.</translation>
    </message>
    <message>
        <source>Do not read this as a forecast: whatever you do not move keeps its present rate, and customers react.</source>
        <translation>N’y lisez pas une prévision&#xa0;: ce que vous ne bougez pas garde son taux actuel, et les clients réagissent.</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Outcome of the strongest levers</source>
        <translation>Résultat étudié</translation>
    </message>
    <message>
        <source>Driver tree as a table</source>
        <translation>Arbre des leviers en tableau</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si&#x202f;?</translation>
    </message>
    <message>
        <source>Move a lever: what becomes of margin, LTV/CAC and break-even?</source>
        <translation>Bougez un levier&#xa0;: que deviennent la marge, le LTV/CAC et le point mort&#x202f;?</translation>
    </message>
    <message>
        <source>A what-if looks at the whole shop</source>
        <translation>«&#xa0;Et si&#x202f;?&#xa0;» regarde toute la boutique</translation>
    </message>
    <message>
        <source>Spend and fixed costs belong to no single channel, country, category or kind of customer. Remove these filters; the period stays.</source>
        <translation>La publicité et les charges fixes n’appartiennent pas à un seul canal, pays, catégorie ou type de client. Retirez ces filtres&#x202f;; la période reste.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Round: levers. Thick frame: results.</source>
        <translation>Arrondis&#xa0;: leviers. Cadre épais&#xa0;: résultats.</translation>
    </message>
    <message>
        <source>Strongest levers</source>
        <translation>Leviers les plus forts</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>Scénarios enregistrés</translation>
    </message>
    <message>
        <source>The tree as a table</source>
        <translation>L’arbre en tableau</translation>
    </message>
    <message>
        <source>Choose another period above, or import the orders of these dates.</source>
        <translation>Choisissez une autre période ci-dessus, ou importez les commandes de ces dates.</translation>
    </message>
    <message>
        <source>Nothing to move in this period</source>
        <translation>Rien à faire bouger sur cette période</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Channels: {names}</source>
        <translation>Canaux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>All channels, all orders</source>
        <translation>Tous les canaux, toutes les commandes</translation>
    </message>
    <message>
        <source>Only: {filters}</source>
        <translation>Uniquement&#xa0;: {filters}</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Cadran</translation>
    </message>
    <message>
        <source>{period}, {currency} excluding VAT</source>
        <translation>{period}, en {currency} hors TVA</translation>
    </message>
    <message>
        <source>Definitions version {n}, made on {date} with EcomKPI Desktop</source>
        <translation>Définitions version {n}, établi le {date} avec EcomKPI Desktop</translation>
    </message>
    <message>
        <source>Change a rate on the sheet of assumptions and see the margins move. Status and trust are those of the review.</source>
        <translation>Modifiez un taux sur la feuille Hypothèses&#xa0;: les marges suivent. Le statut et la fiabilité sont ceux de la revue.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>divisé par</translation>
    </message>
    <message>
        <source>From gross sales to operating result</source>
        <translation>Des ventes brutes au résultat d’exploitation</translation>
    </message>
    <message>
        <source>% of net revenue</source>
        <translation>% du CA net</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Data - sales</source>
        <translation>Données - ventes</translation>
    </message>
    <message>
        <source>Sums by month and channel, excluding VAT. Blue: numbers; black: formulas on them.</source>
        <translation>Sommes par mois et par canal, hors TVA. En bleu&#xa0;: nombres&#xa0;; en noir&#xa0;: formules.</translation>
    </message>
    <message>
        <source>Data - returns</source>
        <translation>Données - retours</translation>
    </message>
    <message>
        <source>Refunds by month, channel and month of the order they go back to: its cost rate holds.</source>
        <translation>Remboursements par mois, par canal et par mois de la commande d’origine, dont le taux de coût s’applique.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Data - LTV sales</source>
        <translation>Données - LTV ventes</translation>
    </message>
    <message>
        <source>What one customer buys within the horizon, by month of the order and first channel: every order divided by the customers old enough to tell.</source>
        <translation>Ce qu’un client achète sur l’horizon, par mois de commande et premier canal&#xa0;: chaque commande divisée par le nombre de clients assez anciens.</translation>
    </message>
    <message>
        <source>Data - LTV returns</source>
        <translation>Données - LTV retours</translation>
    </message>
    <message>
        <source>What one customer sends back within the horizon, likewise.</source>
        <translation>Ce qu’un client renvoie sur l’horizon, de la même façon.</translation>
    </message>
    <message>
        <source>Data - days sales</source>
        <translation>Données - ventes par jour</translation>
    </message>
    <message>
        <source>Sums by day over all channels, {month}.</source>
        <translation>Sommes par jour, tous canaux, {month}.</translation>
    </message>
    <message>
        <source>Data - days returns</source>
        <translation>Données - retours par jour</translation>
    </message>
    <message>
        <source>Refunds by day and by month of their order, {month}.</source>
        <translation>Remboursements par jour et par mois de leur commande, {month}.</translation>
    </message>
    <message>
        <source>Every amount is summed from the data sheets; margins are formulas of their column.</source>
        <translation>Chaque montant est la somme des feuilles de données&#xa0;; les marges sont des formules de leur colonne.</translation>
    </message>
    <message>
        <source>Net revenue and CM3 by month</source>
        <translation>CA net et CM3 par mois</translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation>Omnicanal</translation>
    </message>
    <message>
        <source>Shares and averages are formulas on the customers and sales beside them.</source>
        <translation>Les parts et les moyennes sont des formules sur les clients et les ventes à côté.</translation>
    </message>
    <message>
        <source>No sale in this period.</source>
        <translation>Aucune vente sur cette période.</translation>
    </message>
    <message>
        <source>Where each channel sells</source>
        <translation>Où vend chaque canal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu de vente</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>One channel against several</source>
        <translation>Un seul canal face à plusieurs</translation>
    </message>
    <message>
        <source>Customers with</source>
        <translation>Clients avec</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Commandes par client</translation>
    </message>
    <message>
        <source>CM2 per customer</source>
        <translation>CM2 par client</translation>
    </message>
    <message>
        <source>LTV, {months}</source>
        <translation>LTV, {months}</translation>
    </message>
    <message>
        <source>Customers that channels share</source>
        <translation>Clients communs à plusieurs canaux</translation>
    </message>
    <message>
        <source>Customers of both</source>
        <translation>Clients des deux</translation>
    </message>
    <message>
        <source>Here only</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Share of the row’s customers</source>
        <translation>Part des clients de la ligne</translation>
    </message>
    <message>
        <source>From several channels to one relationship</source>
        <translation>De plusieurs canaux à une seule relation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>So?</source>
        <translation>Est-ce le cas&#x202f;?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Is it the same everywhere?</source>
        <translation>Est-ce pareil partout&#x202f;?</translation>
    </message>
    <message>
        <source>Touch point</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>Share that is the same everywhere</source>
        <translation>Part de ce qui est pareil partout</translation>
    </message>
    <message>
        <source>Acquisition channel of the orders; new customers and LTV: channel of the first order.</source>
        <translation>Canal d’acquisition des commandes&#xa0;; nouveaux clients et LTV&#xa0;: canal de la première commande.</translation>
    </message>
    <message>
        <source>Margin rates by month</source>
        <translation>Taux de marge par mois</translation>
    </message>
    <message>
        <source>CM3 by channel</source>
        <translation>CM3 par canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>Commandes de</translation>
    </message>
    <message>
        <source>Change a yellow cell: every margin of this workbook follows. Below, a month can be given a value of its own by typing over its formula.</source>
        <translation>Modifiez une cellule jaune&#xa0;: toutes les marges de ce classeur suivent. Plus bas, tapez par-dessus une formule pour donner sa propre valeur à un mois.</translation>
    </message>
    <message>
        <source>The review looks at some orders only: their costs are amounts here, which no rate moves.</source>
        <translation>La revue ne porte que sur une partie des commandes&#xa0;: leurs coûts sont ici des montants, qu’aucun taux ne modifie.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Held in the data, for information</source>
        <translation>Compris dans les données, pour information</translation>
    </message>
    <message>
        <source>In force, month by month</source>
        <translation>En vigueur, mois par mois</translation>
    </message>
    <message>
        <source>A month is cut in two where a value changes within it. Months before the review act on goods that came back in it, and on LTV.</source>
        <translation>Un mois est coupé en deux lorsqu’une valeur y change. Les mois antérieurs à la revue agissent sur les articles qui y sont revenus et sur la LTV.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Fixed costs stated by files</source>
        <translation>Charges fixes des fichiers</translation>
    </message>
    <message>
        <source>Months that are assumed</source>
        <translation>Mois sous hypothèse</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Charges fixes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A rate lies between 0 % and 100 %.</source>
        <translation>Un taux est compris entre 0&#xa0;% et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A cost is 0 or more.</source>
        <translation>Un coût est supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Objectives and delegation</source>
        <translation>Objectifs et délégation</translation>
    </message>
    <message>
        <source>What is to be reached, what is tried for it, and who decides.</source>
        <translation>Ce qui doit être atteint, ce que l’on essaie pour cela, et qui décide.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Way covered</source>
        <translation>Chemin parcouru</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>CM3</source>
        <translation>CM3</translation>
    </message>
    <message>
        <source>CM3 expected</source>
        <translation>CM3 attendue</translation>
    </message>
    <message>
        <source>CM3 result</source>
        <translation>Effet sur la CM3</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>What is validated</source>
        <translation>Ce qui est validé</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Bottleneck index</source>
        <translation>Indice de goulot</translation>
    </message>
    <message>
        <source>Cases open</source>
        <translation>Cas ouverts</translation>
    </message>
    <message>
        <source>On the manager</source>
        <translation>Sur le dirigeant</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Fichiers sources</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Data contracts, and the quality of each source today</source>
        <translation>Contrats de données, et qualité de chaque source aujourd’hui</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Manquements ouverts</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quality import by import</source>
        <translation>Qualité import par import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Of this import</source>
        <translation>De cet import</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Broken promises, and who must act</source>
        <translation>Engagements rompus, et qui doit agir</translation>
    </message>
    <message>
        <source>No contract in force is broken.</source>
        <translation>Aucun contrat en vigueur n’est rompu.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What was promised, what came</source>
        <translation>Ce qui était promis, ce qui est arrivé</translation>
    </message>
    <message>
        <source>Source of truth</source>
        <translation>Source de référence</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>Fait foi</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Hours lost in the period</source>
        <translation>Heures perdues sur la période</translation>
    </message>
    <message>
        <source>What cost time</source>
        <translation>Ce qui a coûté du temps</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Coût de l’heure</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means to them</source>
        <translation>Ce qu’il veut dire pour eux</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Pour l’autre côté</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Point mort</translation>
    </message>
    <message>
        <source>Break-even, {month}</source>
        <translation>Point mort, {month}</translation>
    </message>
    <message>
        <source>CM3 of each day is the review&apos;s, over all channels.</source>
        <translation>La CM3 de chaque jour est celle de la revue, tous canaux.</translation>
    </message>
    <message>
        <source>Fixed costs of the month</source>
        <translation>Charges fixes du mois</translation>
    </message>
    <message>
        <source>Break-even day</source>
        <translation>Jour du point mort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>CM3 of the day</source>
        <translation>CM3 du jour</translation>
    </message>
    <message>
        <source>Cumulative CM3</source>
        <translation>CM3 cumulée</translation>
    </message>
    <message>
        <source>Covered on day</source>
        <translation>Couvert le jour</translation>
    </message>
    <message>
        <source>Cumulative CM3 and fixed costs</source>
        <translation>CM3 cumulée et charges fixes</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Cohorts by month of the first order</source>
        <translation>Cohortes selon le mois de la première commande</translation>
    </message>
    <message>
        <source>Month 0 is the month of the first order. In italics: months that the data do not cover wholly.</source>
        <translation>Le mois 0 est celui de la première commande. En italique&#xa0;: mois que les données ne couvrent pas en entier.</translation>
    </message>
    <message>
        <source>Customers who ordered</source>
        <translation>Clients qui ont commandé</translation>
    </message>
    <message>
        <source>Cumulative CM2 per customer (the review&apos;s)</source>
        <translation>CM2 cumulée par client (celle de la revue)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share who ordered</source>
        <translation>Part qui a commandé</translation>
    </message>
    <message>
        <source>All cohorts old enough</source>
        <translation>Toutes les cohortes assez anciennes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>{review}, held on {date}</source>
        <translation>{review}, tenue le {date}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Figure that will tell</source>
        <translation>Chiffre qui en jugera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Effet attendu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Follow-up of earlier decisions</source>
        <translation>Suivi des décisions précédentes</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Goods cost known by the files</source>
        <translation>Coût des articles connu des fichiers</translation>
    </message>
    <message>
        <source>Value of goods without a known cost</source>
        <translation>Valeur des articles sans coût connu</translation>
    </message>
    <message>
        <source>Shipping cost known by the files</source>
        <translation>Coût d’expédition connu des fichiers</translation>
    </message>
    <message>
        <source>Orders without a known shipping cost</source>
        <translation>Commandes sans coût d’expédition connu</translation>
    </message>
    <message>
        <source>Units of these orders</source>
        <translation>Unités de ces commandes</translation>
    </message>
    <message>
        <source>Counted orders</source>
        <translation>Commandes comptées</translation>
    </message>
    <message>
        <source>Payment fees known by the files</source>
        <translation>Frais de paiement connus des fichiers</translation>
    </message>
    <message>
        <source>Collected without a known payment fee, VAT included</source>
        <translation>Encaissé TTC sans frais de paiement connus</translation>
    </message>
    <message>
        <source>Orders without a known payment fee</source>
        <translation>Commandes sans frais de paiement connus</translation>
    </message>
    <message>
        <source>Marketplace fees known by the files</source>
        <translation>Commissions de place de marché connues des fichiers</translation>
    </message>
    <message>
        <source>Known cost of returned goods</source>
        <translation>Coût connu des articles retournés</translation>
    </message>
    <message>
        <source>Value of returned goods without a known cost</source>
        <translation>Valeur des articles retournés sans coût connu</translation>
    </message>
    <message>
        <source>Refunds above 0</source>
        <translation>Remboursements supérieurs à 0</translation>
    </message>
    <message>
        <source>Goods sold after discounts</source>
        <translation>Marchandises vendues après remises</translation>
    </message>
    <message>
        <source>Orders with a marketplace fee</source>
        <translation>Commandes avec commission de marketplace</translation>
    </message>
    <message>
        <source>Freight, customs and currency on these goods</source>
        <translation>Transport amont, douane et change sur ces marchandises</translation>
    </message>
    <message>
        <source>Other variable costs of orders</source>
        <translation>Autres coûts variables des commandes</translation>
    </message>
    <message>
        <source>Other variable costs of returns</source>
        <translation>Autres coûts variables des retours</translation>
    </message>
    <message>
        <source>The same, {category}</source>
        <translation>De même, {category}</translation>
    </message>
    <message>
        <source>Returned goods without a known cost, {category}</source>
        <translation>Articles retournés sans coût connu, {category}</translation>
    </message>
    <message>
        <source>Collected without a known fee, {channel}, VAT included</source>
        <translation>Encaissé TTC sans commission connue, {channel}</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Coûts cachés</translation>
    </message>
    <message>
        <source>Change a yellow end of a line: the range of CM3 follows. Lines that are known move with the sheet of assumptions.</source>
        <translation>Modifiez une borne jaune&#xa0;: la fourchette de la CM3 suit. Les lignes connues bougent avec la feuille des hypothèses.</translation>
    </message>
    <message>
        <source>No order in this period.</source>
        <translation>Aucune commande sur cette période.</translation>
    </message>
    <message>
        <source>CM3 as it is counted</source>
        <translation>CM3 telle qu’elle est comptée</translation>
    </message>
    <message>
        <source>CM3, prudent</source>
        <translation>CM3, prudente</translation>
    </message>
    <message>
        <source>CM3, optimistic</source>
        <translation>CM3, optimiste</translation>
    </message>
    <message>
        <source>{answered} of {total} lines answered</source>
        <translation>{answered} lignes sur {total} ont une réponse</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Ligne de coût</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>Étape de la cascade</translation>
    </message>
    <message>
        <source>Known?</source>
        <translation>Connu&#x202f;?</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Compté à</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé sur</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Takes from CM3</source>
        <translation>Pèse sur la CM3</translation>
    </message>
    <message>
        <source>CM3 at its prudent end</source>
        <translation>CM3 à sa borne prudente</translation>
    </message>
    <message>
        <source>CM3 at its optimistic end</source>
        <translation>CM3 à sa borne optimiste</translation>
    </message>
    <message>
        <source>Holds since</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Costs that multiply each other</source>
        <translation>Coûts qui se multiplient entre eux</translation>
    </message>
    <message>
        <source>Four pillars</source>
        <translation>Quatre piliers</translation>
    </message>
    <message>
        <source>of the weights known</source>
        <translation>des poids connus</translation>
    </message>
    <message>
        <source>A score is the weighted mean of the marks that are known. Change or type a yellow mark, from 0 to 100: the score follows.</source>
        <translation>Une note est la moyenne pondérée des points connus. Modifiez ou saisissez une cellule jaune, de 0 à 100&#xa0;: la note suit.</translation>
    </message>
    <message>
        <source>Pillar and parts</source>
        <translation>Pilier et éléments</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Score or mark</source>
        <translation>Note ou points sur 100</translation>
    </message>
    <message>
        <source>Known weight</source>
        <translation>Poids connu</translation>
    </message>
    <message>
        <source>Weight × mark</source>
        <translation>Poids × points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What the gate looks at</source>
        <translation>Ce que regarde le feu vert</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>go ahead</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>The gate</source>
        <translation>Feu vert</translation>
    </message>
    <message>
        <source>Cost lines without an answer</source>
        <translation>Lignes de coût sans réponse</translation>
    </message>
    <message>
        <source>Sales with a known product cost</source>
        <translation>Ventes dont le coût d’achat est connu</translation>
    </message>
    <message>
        <source>LTV/CAC against its floor</source>
        <translation>LTV/CAC et son plancher</translation>
    </message>
    <message>
        <source>From review to review</source>
        <translation>De revue en revue</translation>
    </message>
    <message>
        <source>No review has been closed yet: each one keeps its scores.</source>
        <translation>Aucune revue n’a encore été clôturée&#xa0;: chacune garde ses notes.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>La période affichée</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionnement</translation>
    </message>
    <message>
        <source>Rates and indexes are formulas on what was measured; positions are those of the review.</source>
        <translation>Les taux et les indices sont des formules sur ce qui a été mesuré&#x202f;; les positions sont celles de la revue.</translation>
    </message>
    <message>
        <source>Minimum gross margin rate</source>
        <translation>Taux de marque minimum</translation>
    </message>
    <message>
        <source>No category is known: import the list of products with their category and their cost.</source>
        <translation>Aucune catégorie n’est connue&#xa0;: importez la liste des produits avec leur catégorie et leur coût.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>CM1</source>
        <translation>CM1</translation>
    </message>
    <message>
        <source>Gross margin rate</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>Missing from the minimum</source>
        <translation>Manque pour le minimum</translation>
    </message>
    <message>
        <source>Sales compared</source>
        <translation>Ventes comparées</translation>
    </message>
    <message>
        <source>The same at competitors</source>
        <translation>Les mêmes chez les concurrents</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Indice de prix</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>Ventes brutes</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Discount share</source>
        <translation>Part des remises</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Logistics per order</source>
        <translation>Logistique par commande</translation>
    </message>
    <message>
        <source>CM2</source>
        <translation>CM2</translation>
    </message>
    <message>
        <source>{unit} of ads needs</source>
        <translation>{unit} de pub exige</translation>
    </message>
    <message>
        <source>The rule that decided</source>
        <translation>La règle qui a tranché</translation>
    </message>
    <message>
        <source>Declared position: none yet</source>
        <translation>Position déclarée&#xa0;: aucune pour l’instant</translation>
    </message>
    <message>
        <source>Declared position: {position}</source>
        <translation>Position déclarée&#xa0;: {position}</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle exige</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>Tenu&#x202f;?</translation>
    </message>
    <message>
        <source>Levers, in money</source>
        <translation>Les leviers, en argent</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Brings over the period</source>
        <translation>Rapporte sur la période</translation>
    </message>
    <message>
        <source>Compared prices</source>
        <translation>Prix comparés</translation>
    </message>
    <message>
        <source>Own sales before discounts beside the same units at the mean price of the competitors, excluding VAT. Change a price: the index of its category follows.</source>
        <translation>Vos ventes avant remises à côté des mêmes unités au prix moyen des concurrents, hors TVA. Changez un prix&#xa0;: l’indice de sa catégorie suit.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Unités vendues</translation>
    </message>
    <message>
        <source>Own sales</source>
        <translation>Vos ventes</translation>
    </message>
    <message>
        <source>Competitors’ mean price</source>
        <translation>Prix moyen des concurrents</translation>
    </message>
    <message>
        <source>Prices seen</source>
        <translation>Prix relevés</translation>
    </message>
</context>
<context>
    <name>YearLine</name>
    <message>
        <source>The reviews of a year</source>
        <translation>Les revues d’une année</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Où elle en est</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) held in this year.</source>
        <translation>
            <numerusform>%n revue tenue sur cette année.</numerusform>
            <numerusform>%n revues tenues sur cette année.</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas ouverte</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>Default: {default} of the price excluding VAT, as a shop that resells brands. Yours: the year’s purchases of goods divided by its sales.</source>
        <translation>Par défaut&#xa0;: {default} du prix HT, comme un revendeur de marques. Le vôtre&#xa0;: les achats de marchandises de l’année divisés par ses ventes.</translation>
    </message>
    <message>
        <source>Default: {default} of the cost of what comes back. Yours: what you really sold again.</source>
        <translation>Par défaut&#xa0;: {default} du coût des retours. Le vôtre&#xa0;: ce que vous avez vraiment revendu.</translation>
    </message>
    <message>
        <source>Default: {default}, a small parcel. Yours: the carrier’s invoice divided by its parcels.</source>
        <translation>Par défaut&#xa0;: {default}, un petit colis. Le vôtre&#xa0;: la facture du transporteur divisée par le nombre de colis.</translation>
    </message>
    <message>
        <source>Default: {default}, you pick the orders yourself. Yours: the price list of your warehouse.</source>
        <translation>Par défaut&#xa0;: {default}, vous préparez vous-même les commandes. Le vôtre&#xa0;: le tarif de votre logisticien.</translation>
    </message>
    <message>
        <source>Default: {default}, box and filling. Yours: the year’s packaging divided by its orders.</source>
        <translation>Par défaut&#xa0;: {default}, carton et calage. Le vôtre&#xa0;: les emballages de l’année divisés par ses commandes.</translation>
    </message>
    <message>
        <source>Default: {default}, label and check. Yours: the return label plus the minutes it takes.</source>
        <translation>Par défaut&#xa0;: {default}, étiquette et contrôle. Le vôtre&#xa0;: l’étiquette de retour et le temps passé.</translation>
    </message>
    <message>
        <source>Default: {default} of what is collected, plus {fixed} per order. Yours: your payment provider’s statement.</source>
        <translation>Par défaut&#xa0;: {default} de l’encaissé, plus {fixed} par commande. Le vôtre&#xa0;: le relevé de votre prestataire de paiement.</translation>
    </message>
    <message>
        <source>Default: {default} for each payment. Yours: your payment provider’s statement.</source>
        <translation>Par défaut&#xa0;: {default} par paiement. Le vôtre&#xa0;: le relevé de votre prestataire de paiement.</translation>
    </message>
    <message>
        <source>Default: {default}, the standard rate in France. Other rates hold for food, books and sales abroad.</source>
        <translation>Par défaut&#xa0;: {default}, le taux normal en France. D’autres taux valent pour l’alimentaire, les livres et les ventes à l’étranger.</translation>
    </message>
    <message>
        <source>Default: {default}, nothing is assumed, and no break-even day can be told. Yours: salaries, rent and subscriptions of a usual month.</source>
        <translation>Par défaut&#xa0;: {default}, rien n’est supposé et le jour du point mort ne peut pas être calculé. Les vôtres&#xa0;: salaires, loyer et abonnements d’un mois ordinaire.</translation>
    </message>
    <message>
        <source>Default: {default}, no fee is assumed. Yours: the commission of the marketplace’s statement.</source>
        <translation>Par défaut&#xa0;: {default}, aucune commission supposée. Le vôtre&#xa0;: la commission du relevé de la place de marché.</translation>
    </message>
    <message>
        <source>1 point more: CM3 {amount}</source>
        <translation>1 point de plus&#xa0;: CM3 {amount}</translation>
    </message>
    <message>
        <source>{step} more: CM3 {amount}</source>
        <translation>{step} de plus&#xa0;: CM3 {amount}</translation>
    </message>
    <message>
        <source>0.1 point more: CM3 {amount}</source>
        <translation>0,1 point de plus&#xa0;: CM3 {amount}</translation>
    </message>
    <message>
        <source>{step} more a month: result {amount}, CM3 stays as it is</source>
        <translation>{step} de plus par mois&#xa0;: résultat {amount}, la CM3 ne bouge pas</translation>
    </message>
    <message>
        <source>It changes nothing here: your files say it themselves.</source>
        <translation>Sans effet ici&#xa0;: vos fichiers le disent eux-mêmes.</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>de vos fichiers</translation>
    </message>
    <message>
        <source>your figure</source>
        <translation>votre chiffre</translation>
    </message>
    <message>
        <source>It is my figure</source>
        <translation>C’est mon chiffre</translation>
    </message>
    <message>
        <source>Estimate again</source>
        <translation>Estimer à nouveau</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>The whole shop</source>
        <translation>Toute la boutique</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>CM3 before advertising of {name}</source>
        <translation>CM3 avant publicité – {name}</translation>
    </message>
    <message>
        <source>Real CM3 of {name}</source>
        <translation>CM3 réelle – {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} commande</numerusform>
            <numerusform>{count} commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>net revenue {amount}</source>
        <translation>CA net HT {amount}</translation>
    </message>
    <message>
        <source>advertising {amount}</source>
        <translation>publicité {amount}</translation>
    </message>
    <message>
        <source>The spend file tells of no other days.</source>
        <translation>Le fichier de dépenses ne dit rien des autres jours.</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>CM3 as assumed</source>
        <translation>CM3 supposée</translation>
    </message>
    <message>
        <source>{name} earns money, and nothing in this figure is an estimate any more.</source>
        <translation>{name} gagne de l’argent, et plus rien dans ce chiffre n’est une estimation.</translation>
    </message>
    <message>
        <source>{name} loses money, and nothing in this figure is an estimate any more.</source>
        <translation>{name} perd de l’argent, et plus rien dans ce chiffre n’est une estimation.</translation>
    </message>
    <message>
        <source>Even with every estimate at its worst, {name} earns money.</source>
        <translation>Même avec toutes les estimations au pire, {name} gagne de l’argent.</translation>
    </message>
    <message>
        <source>Even with every estimate at its best, {name} loses money.</source>
        <translation>Même avec toutes les estimations au mieux, {name} perd de l’argent.</translation>
    </message>
    <message>
        <source>As things are assumed {name} earns {now}, but the estimates alone can turn that into a loss.</source>
        <translation>Avec les hypothèses actuelles, {name} rapporte {now}, mais les seules estimations peuvent en faire une perte.</translation>
    </message>
    <message>
        <source>As things are assumed {name} does not earn money ({now}); better figures could still change that.</source>
        <translation>Avec les hypothèses actuelles, {name} ne gagne pas d’argent ({now})&#x202f;; de meilleurs chiffres pourraient encore y changer quelque chose.</translation>
    </message>
    <message>
        <source>{at_low} at {low}, {at_high} at {high}</source>
        <translation>{at_low} à {low}, {at_high} à {high}</translation>
    </message>
    <message>
        <source>Amounts that hold VAT without saying its rate are read at {rate}; the law sets it, it is no estimate.</source>
        <translation>Les montants TTC sans taux indiqué sont lus avec une TVA de {rate}&#xa0;: la loi la fixe, ce n’est pas une estimation.</translation>
    </message>
    <message>
        <source>The result stays above zero as long as advertising costs less than {low} over these days.</source>
        <translation>Le résultat reste positif tant que la publicité coûte moins de {low} sur cette période.</translation>
    </message>
    <message>
        <source>Nothing is sure: with every estimate at its worst there is nothing left to pay advertising.</source>
        <translation>Rien n’est sûr&#xa0;: avec toutes les estimations au pire, il ne reste rien pour payer la publicité.</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>toute la boutique</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Drop the file that says what your advertising costs: {file}.</source>
        <translation>Déposez le fichier qui dit ce que coûte votre publicité&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Your orders do not say where customers came from: see what their sources are.</source>
        <translation>Vos commandes ne disent pas d’où viennent les clients&#xa0;: voyez quelles sont leurs sources.</translation>
    </message>
    <message>
        <source>Channels of the sources…</source>
        <translation>Canaux des sources…</translation>
    </message>
    <message>
        <source>Drop the file that says what {name} costs: {file}.</source>
        <translation>Déposez le fichier qui dit ce que coûte {name}&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>No file says what {name} costs. If you pay for it, drop {file}; if not, this is its real CM3.</source>
        <translation>Aucun fichier ne dit ce que coûte {name}. Si vous payez pour ce canal, déposez {file}&#x202f;; sinon, c’est bien sa CM3 réelle.</translation>
    </message>
    <message>
        <source>{amount} of spend belong to no channel: say which one they paid for.</source>
        <translation>{amount} de dépenses n’appartiennent à aucun canal&#xa0;: dites lequel elles ont payé.</translation>
    </message>
    <message>
        <source>{amount} were spent on {names}, but no order says that it came from there: match the sources.</source>
        <translation>{amount} ont été dépensés sur {names}, mais aucune commande ne dit en venir&#xa0;: faites correspondre les sources.</translation>
    </message>
    <message>
        <source>Answer the first question: it alone narrows the range by up to {amount}.</source>
        <translation>Répondez à la première question&#xa0;: à elle seule, elle resserre la fourchette de {amount} au plus.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>See acquisition</source>
        <translation>Voir l’acquisition</translation>
    </message>
    <message>
        <source>Before raising the budget, see whether these customers come back: LTV/CAC of the channel.</source>
        <translation>Avant d’augmenter le budget, regardez si ces clients reviennent&#xa0;: LTV/CAC du canal.</translation>
    </message>
    <message>
        <source>Do not raise the budget: bring a new customer from {cac} down to {most} at the very most.</source>
        <translation>N’augmentez pas le budget&#xa0;: ramenez le coût d’un nouveau client de {cac} à {most} au grand maximum.</translation>
    </message>
    <message>
        <source>Do not raise the budget before the whole range is above zero.</source>
        <translation>N’augmentez pas le budget tant que toute la fourchette n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Try what would change it</source>
        <translation>Essayer ce qui y changerait quelque chose</translation>
    </message>
    <message>
        <source>What nobody has counted yet, such as inbound freight or service time, is in no figure: answer the hidden costs.</source>
        <translation>Ce que personne n’a encore compté, comme le fret amont ou le temps de service client, n’est dans aucun chiffre&#xa0;: répondez aux coûts cachés.</translation>
    </message>
    <message>
        <source>See hidden costs</source>
        <translation>Voir les coûts cachés</translation>
    </message>
    <message>
        <source>A new customer costs {cac} there; up to {high} the channel loses nothing.</source>
        <translation>Un nouveau client y coûte {cac}&#x202f;; jusqu’à {high}, le canal ne perd rien.</translation>
    </message>
    <message>
        <source>A new customer costs {cac} there; the channel loses nothing up to a cost of {low} to {high}.</source>
        <translation>Un nouveau client y coûte {cac}&#x202f;; le canal ne perd rien tant qu’il coûte moins de {low} à {high}.</translation>
    </message>
    <message>
        <source>in Google Ads the campaign report by day, as CSV</source>
        <translation>dans Google Ads, le rapport des campagnes par jour, en CSV</translation>
    </message>
    <message>
        <source>in the Meta Ads Manager the campaigns with a breakdown by day</source>
        <translation>dans le Gestionnaire de publicités Meta, les campagnes avec une répartition par jour</translation>
    </message>
    <message>
        <source>its cost by day, as the advertising platform exports it, or any table with a date and a cost</source>
        <translation>son coût par jour, tel que la régie publicitaire l’exporte, ou tout tableau avec une date et un coût</translation>
    </message>
</context>
<context>
    <name>brings</name>
    <message>
        <source>Bring the orders of your shop first: margin and basket follow at once. Advertising spend, visits and fixed costs fill the other dials.</source>
        <translation>Apportez d’abord les commandes de votre boutique&#xa0;: marge et panier suivent aussitôt. Dépenses publicitaires, visites et charges fixes remplissent les autres cadrans.</translation>
    </message>
    <message>
        <source>Bring the orders of your shop. With the costs of your products the margin is measured; without them it is estimated, and marked as such.</source>
        <translation>Apportez les commandes de votre boutique. Avec les coûts de vos produits, la marge est mesurée&#x202f;; sans eux, elle est estimée, et signalée comme telle.</translation>
    </message>
    <message>
        <source>Bring the orders, with who bought, and the spend of each advertising platform.</source>
        <translation>Apportez les commandes, avec le client, et les dépenses de chaque plateforme publicitaire.</translation>
    </message>
    <message>
        <source>Bring the orders with the number or the e-mail of the customer: they say who comes back.</source>
        <translation>Apportez les commandes avec le numéro ou l’e-mail du client&#xa0;: elles disent qui revient.</translation>
    </message>
    <message>
        <source>Bring the orders with where they came from, the advertising spend and the visits.</source>
        <translation>Apportez les commandes avec leur provenance, les dépenses publicitaires et les visites.</translation>
    </message>
    <message>
        <source>Bring the orders with their articles: one row per article, as most shops export them.</source>
        <translation>Apportez les commandes avec leurs articles&#xa0;: une ligne par article, comme l’exportent la plupart des boutiques.</translation>
    </message>
    <message>
        <source>Bring the orders of several months: two years show the season and what changed since.</source>
        <translation>Apportez les commandes de plusieurs mois&#xa0;: deux ans montrent la saison et ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Bring the orders of your shop: each cost that nobody has counted is weighed against them.</source>
        <translation>Apportez les commandes de votre boutique&#xa0;: chaque coût que personne n’a compté leur est rapporté.</translation>
    </message>
    <message>
        <source>Bring the orders of at least fifteen months: growth is compared with the year before.</source>
        <translation>Apportez les commandes d’au moins quinze mois&#xa0;: la croissance se compare à l’année précédente.</translation>
    </message>
    <message>
        <source>Bring the orders and the list of your products with their categories and unit costs.</source>
        <translation>Apportez les commandes et la liste de vos produits, avec leurs catégories et leurs coûts unitaires.</translation>
    </message>
    <message>
        <source>Bring the orders of every place where you sell: site, marketplaces, shop.</source>
        <translation>Apportez les commandes de chaque lieu de vente&#xa0;: site, places de marché, magasin.</translation>
    </message>
    <message>
        <source>Bring the orders of a usual period: the levers start from what it was, not from a guess.</source>
        <translation>Apportez les commandes d’une période ordinaire&#xa0;: les leviers partent de ce qu’elle a été, pas d’une supposition.</translation>
    </message>
    <message>
        <source>An objective starts from a figure that is known: bring the orders of your shop first.</source>
        <translation>Un objectif part d’un chiffre connu&#xa0;: apportez d’abord les commandes de votre boutique.</translation>
    </message>
    <message>
        <source>What is delegated is judged by figures: bring the orders of your shop first.</source>
        <translation>Ce que l’on délègue se juge sur des chiffres&#xa0;: apportez d’abord les commandes de votre boutique.</translation>
    </message>
    <message>
        <source>A review looks at the figures of a period: bring the orders that hold it.</source>
        <translation>Une revue regarde les chiffres d’une période&#xa0;: apportez les commandes qui la couvrent.</translation>
    </message>
    <message>
        <source>Two of the four pillars are measured in your files: bring the orders of your shop first.</source>
        <translation>Deux des quatre piliers se mesurent dans vos fichiers&#xa0;: apportez d’abord les commandes de votre boutique.</translation>
    </message>
    <message>
        <source>Bring the exports of your shop, of your advertising and of your analytics as you downloaded them: each is recognised, and read without being changed.</source>
        <translation>Apportez les exports de votre boutique, de vos publicités et de votre outil de mesure d’audience, tels que vous les avez téléchargés&#xa0;: chacun est reconnu, et lu sans être modifié.</translation>
    </message>
    <message>
        <source>A contract is written from what a file has shown: bring the first one.</source>
        <translation>Un contrat s’écrit d’après ce qu’un fichier a montré&#xa0;: apportez le premier.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Not allocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Direct / unknown</source>
        <translation>Direct / inconnu</translation>
    </message>
    <message>
        <source>Organic Search</source>
        <translation>Référencement naturel</translation>
    </message>
    <message>
        <source>Paid Search</source>
        <translation>Référencement payant</translation>
    </message>
    <message>
        <source>Organic Shopping</source>
        <translation>Shopping naturel</translation>
    </message>
    <message>
        <source>Paid Shopping</source>
        <translation>Shopping payant</translation>
    </message>
    <message>
        <source>Organic Social</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Paid Social</source>
        <translation>Réseaux sociaux (payant)</translation>
    </message>
    <message>
        <source>Organic Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Paid Video</source>
        <translation>Vidéo payante</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Cross-network</source>
        <translation>Multi-réseaux</translation>
    </message>
    <message>
        <source>Paid Other</source>
        <translation>Autre publicité</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Affiliates</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Sites référents</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Mobile Push Notifications</source>
        <translation>Notifications push</translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation>Boutique physique</translation>
    </message>
    <message>
        <source>This is one of the usual names of the channel.</source>
        <translation>C’est l’un des noms habituels du canal.</translation>
    </message>
    <message>
        <source>This is how the shop&apos;s software marks it.</source>
        <translation>C’est ainsi que le logiciel de la boutique le note.</translation>
    </message>
    <message>
        <source>It does not say where the customer came from.</source>
        <translation>Cela ne dit pas d’où venait le client.</translation>
    </message>
    <message>
        <source>Such orders are entered by the shop itself: where do these customers come from?</source>
        <translation>Ces commandes sont saisies par la boutique&#xa0;: d’où viennent ces clients&#x202f;?</translation>
    </message>
    <message>
        <source>{source} is an advertising platform.</source>
        <translation>{source} est une régie publicitaire.</translation>
    </message>
    <message>
        <source>“{source}” alone does not say how the customer came.</source>
        <translation>«&#xa0;{source}&#xa0;» seul ne dit pas comment le client est venu.</translation>
    </message>
    <message>
        <source>No rule knows this name.</source>
        <translation>Aucune règle ne connaît ce nom.</translation>
    </message>
    <message>
        <source>“{medium}” marks a paid click, and it came from {source}.</source>
        <translation>«&#xa0;{medium}&#xa0;» signale un clic payant, venu de {source}.</translation>
    </message>
    <message>
        <source>“{medium}” marks a banner.</source>
        <translation>«&#xa0;{medium}&#xa0;» signale une bannière.</translation>
    </message>
    <message>
        <source>“{medium}” marks a paid click, but no rule knows “{source}”.</source>
        <translation>«&#xa0;{medium}&#xa0;» signale un clic payant, mais aucune règle ne connaît «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>The visit came from a comparison site or a marketplace.</source>
        <translation>La visite vient d’un comparateur ou d’une place de marché.</translation>
    </message>
    <message>
        <source>The visit came from a social network, and nothing says it was paid for.</source>
        <translation>La visite vient d’un réseau social, et rien n’indique qu’elle a été payée.</translation>
    </message>
    <message>
        <source>The visit came from a video.</source>
        <translation>La visite vient d’une vidéo.</translation>
    </message>
    <message>
        <source>The visit came from a search engine, and nothing says it was paid for.</source>
        <translation>La visite vient d’un moteur de recherche, et rien n’indique qu’elle a été payée.</translation>
    </message>
    <message>
        <source>The visit came from a message that the shop sent.</source>
        <translation>La visite vient d’un message envoyé par la boutique.</translation>
    </message>
    <message>
        <source>The visit came from an affiliate.</source>
        <translation>La visite vient d’un affilié.</translation>
    </message>
    <message>
        <source>“{source}” is a payment page on the way back to the shop: where the customer came from is lost.</source>
        <translation>«&#xa0;{source}&#xa0;» est une page de paiement sur le chemin du retour vers la boutique&#xa0;: l’origine du client est perdue.</translation>
    </message>
    <message>
        <source>The visit came from a link on another site.</source>
        <translation>La visite vient d’un lien sur un autre site.</translation>
    </message>
    <message>
        <source>The visit came from a podcast or a radio.</source>
        <translation>La visite vient d’un podcast ou d’une radio.</translation>
    </message>
    <message>
        <source>No rule knows “{medium}” with “{source}”.</source>
        <translation>Aucune règle ne connaît «&#xa0;{medium}&#xa0;» avec «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Your spend has a channel of this name: {source}.</source>
        <translation>Vos dépenses ont un canal de ce nom&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>This is a name of your own: it stays as it is.</source>
        <translation>C’est un nom à vous&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>This number stands for an application connected to the shop: which one?</source>
        <translation>Ce numéro désigne une application reliée à la boutique&#xa0;: laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>This spend names no channel: which one is it for?</source>
        <translation>Cette dépense ne nomme aucun canal&#xa0;: pour lequel est-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Your spend is kept under “{name}”.</source>
        <translation>Vos dépenses sont tenues sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Several spends may be behind it ({platforms}): choose one, or keep it apart.</source>
        <translation>Plusieurs dépenses peuvent être derrière ({platforms})&#xa0;: choisissez-en une, ou gardez-le à part.</translation>
    </message>
    <message>
        <source>{platforms} is the only platform of this kind in your files.</source>
        <translation>{platforms} est la seule régie de ce type dans vos fichiers.</translation>
    </message>
    <message>
        <source>Your files use several names for this channel: bring them together, or keep them apart.</source>
        <translation>Vos fichiers donnent plusieurs noms à ce canal&#xa0;: réunissez-les, ou gardez-les à part.</translation>
    </message>
    <message>
        <source>Your files call this channel “{name}”.</source>
        <translation>Vos fichiers appellent ce canal «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>cockpit</name>
    <message>
        <source>Sales leave too little after goods, shipping and marketing. Find the cost that takes it.</source>
        <translation>Après la marchandise, la logistique et le marketing, les ventes laissent trop peu. Cherchez le coût qui absorbe la marge.</translation>
    </message>
    <message>
        <source>Sales leave enough to carry the fixed costs and the profit.</source>
        <translation>Les ventes laissent de quoi couvrir les charges fixes et dégager un bénéfice.</translation>
    </message>
    <message>
        <source>A very comfortable margin: check that no cost is missing, then invest a part of it.</source>
        <translation>Une marge très confortable&#xa0;: vérifiez qu’aucun coût ne manque, puis investissez-en une partie.</translation>
    </message>
    <message>
        <source>A new customer brings back too little for what they cost. Repair loyalty or cost before volume.</source>
        <translation>Un nouveau client rapporte trop peu pour ce qu’il a coûté. Corrigez la fidélité ou le coût avant le volume.</translation>
    </message>
    <message>
        <source>Customers bring back what they cost, with a sound margin.</source>
        <translation>Les clients rapportent ce qu’ils ont coûté, avec une marge saine.</translation>
    </message>
    <message>
        <source>Customers bring back far more than they cost: there may be room to invest, in small steps.</source>
        <translation>Les clients rapportent bien plus qu’ils ne coûtent&#xa0;: il reste peut-être de quoi investir, par petites étapes.</translation>
    </message>
    <message>
        <source>Too few customers come back: every month begins again with buying new ones.</source>
        <translation>Trop peu de clients reviennent&#xa0;: chaque mois, il faut racheter de nouveaux clients.</translation>
    </message>
    <message>
        <source>Enough customers of the period before have come back.</source>
        <translation>Assez de clients de la période précédente sont revenus.</translation>
    </message>
    <message>
        <source>Nearly everybody comes back: is the shop still finding new customers?</source>
        <translation>Presque tout le monde revient&#xa0;: la boutique trouve-t-elle encore de nouveaux clients&#x202f;?</translation>
    </message>
    <message>
        <source>Baskets are small: the fixed cost of a shipment weighs heavily on each order.</source>
        <translation>Les paniers sont petits&#xa0;: le coût fixe d’une expédition pèse lourd sur chaque commande.</translation>
    </message>
    <message>
        <source>The basket carries the cost of an order.</source>
        <translation>Le panier supporte le coût d’une commande.</translation>
    </message>
    <message>
        <source>Baskets are unusually large: is that customers, or a few exceptional orders?</source>
        <translation>Les paniers sont inhabituellement élevés&#xa0;: est-ce l’ensemble des clients, ou quelques commandes exceptionnelles&#x202f;?</translation>
    </message>
    <message>
        <source>Few visits become orders: look at the traffic&apos;s quality before the pages.</source>
        <translation>Peu de visites deviennent des commandes&#xa0;: regardez la qualité du trafic avant celle des pages.</translation>
    </message>
    <message>
        <source>Visits become orders at a usual rate.</source>
        <translation>Les visites se transforment en commandes à un taux habituel.</translation>
    </message>
    <message>
        <source>Unusually many visits become orders: check that the sessions are counted in full.</source>
        <translation>Un nombre inhabituel de visites deviennent des commandes&#xa0;: vérifiez que toutes les sessions sont comptées.</translation>
    </message>
    <message>
        <source>The month&apos;s fixed costs are paid remarkably early.</source>
        <translation>Les charges fixes du mois sont couvertes remarquablement tôt.</translation>
    </message>
    <message>
        <source>The month&apos;s fixed costs are paid in time: the rest is profit.</source>
        <translation>Les charges fixes du mois sont couvertes à temps&#xa0;: le reste est du bénéfice.</translation>
    </message>
    <message>
        <source>The month pays its fixed costs late or not at all: little or nothing is left for profit.</source>
        <translation>Le mois couvre ses charges fixes tard ou pas du tout&#xa0;: il ne reste que peu ou pas de bénéfice.</translation>
    </message>
    <message>
        <source>On the edge of its corridor: the status changes if the next period confirms it, or if it moves further.</source>
        <translation>Au bord de son couloir&#xa0;: le statut changera si la période suivante le confirme, ou si l’écart se creuse.</translation>
    </message>
    <message>
        <source>Too much of it is estimated or missing to act on. Complete the data before you decide.</source>
        <translation>Une trop grande part est estimée ou manquante pour agir. Complétez les données avant de décider.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouveau document…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un document…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un espace &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Look for new files</source>
        <translation>Chercher les &amp;nouveaux fichiers</translation>
    </message>
    <message>
        <source>See the &amp;demonstration shop</source>
        <translation>Voir la boutique de &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>A&amp;perçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>Export as Excel &amp;workbook…</source>
        <translation>Exporter en classeur E&amp;xcel…</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>&amp;Fermer le document</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy the table or picture</source>
        <translation>&amp;Copier le tableau ou l’image</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>C&amp;hannels of the sources…</source>
        <translation>Cana&amp;ux des sources…</translation>
    </message>
    <message>
        <source>&amp;Who is one customer…</source>
        <translation>&amp;Un seul et même client…</translation>
    </message>
    <message>
        <source>Five-&amp;minute audit of the main channel…</source>
        <translation>Audit du canal principal en cinq &amp;minutes…</translation>
    </message>
    <message>
        <source>Period &amp;before</source>
        <translation>Période pré&amp;cédente</translation>
    </message>
    <message>
        <source>Period &amp;after</source>
        <translation>Période &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Pa&amp;ge précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page su&amp;ivante</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>Partie précédente de la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help on this place</source>
        <translation>&amp;Aide sur cet endroit</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Expliquer ce chiffre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Glossary: marketing and IT</source>
        <translation>&amp;Glossaire&#xa0;: marketing et IT</translation>
    </message>
    <message>
        <source>&amp;About EcomKPI Desktop</source>
        <translation>À &amp;propos d’EcomKPI Desktop</translation>
    </message>
    <message>
        <source>{file}: {kind}; {read} rows read, {accepted} accepted, {rejected} rejected, {ignored} ignored</source>
        <translation>{file}&#xa0;: {kind}&#x202f;; {read} lignes lues, {accepted} acceptées, {rejected} rejetées, {ignored} ignorées</translation>
    </message>
</context>
<context>
    <name>costs</name>
    <message>
        <source>of the product cost</source>
        <translation>du coût d’achat</translation>
    </message>
    <message>
        <source>of sales excl. VAT</source>
        <translation>du CA HT</translation>
    </message>
    <message>
        <source>of what is collected</source>
        <translation>de l’encaissé TTC</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>par commande</translation>
    </message>
    <message>
        <source>per marketplace order</source>
        <translation>par commande marketplace</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>per return</source>
        <translation>par retour</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupérés</translation>
    </message>
    <message>
        <source>of the ad spend</source>
        <translation>du budget pub</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Goods (CM1)</source>
        <translation>Marchandises (CM1)</translation>
    </message>
    <message>
        <source>Orders and returns (CM2)</source>
        <translation>Commandes et retours (CM2)</translation>
    </message>
    <message>
        <source>Winning customers (CM3)</source>
        <translation>Acquisition de clients (CM3)</translation>
    </message>
    <message numerus="yes">
        <source>%n cost line(s) not answered: {names}.</source>
        <translation>
            <numerusform>%n coût sans réponse&#xa0;: {names}.</numerusform>
            <numerusform>%n coûts sans réponse&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost line(s) not answered, {hidden} of the {all} hidden costs among them: {names}.</source>
        <translation>
            <numerusform>%n coût sans réponse, dont {hidden} des {all} coûts cachés&#xa0;: {names}.</numerusform>
            <numerusform>%n coûts sans réponse, dont {hidden} des {all} coûts cachés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>known from your files</source>
        <translation>connu par vos fichiers</translation>
    </message>
    <message>
        <source>nothing here that it is paid on</source>
        <translation>rien ici à quoi l’appliquer</translation>
    </message>
    <message>
        <source>{status}: {low} to {high} {base}</source>
        <translation>{status}&#xa0;: {low} à {high} {base}</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{status} depuis le {day}</translation>
    </message>
    <message>
        <source>± {amount}</source>
        <translation>± {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>The way is open: nothing here speaks against a larger acquisition budget</source>
        <translation>Voie libre&#xa0;: rien ici ne s’oppose à un budget d’acquisition plus élevé</translation>
    </message>
    <message>
        <source>Not yet: do not raise the acquisition budget</source>
        <translation>Pas encore&#xa0;: n’augmentez pas le budget d’acquisition</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>Only {coverage} of sales have a known product cost; {needed} are needed.</source>
        <translation>Seulement {coverage} des ventes ont un coût d’achat connu&#x202f;; il en faut {needed}.</translation>
    </message>
    <message>
        <source>LTV/CAC is {value}, under its floor of {floor}.</source>
        <translation>Le LTV/CAC est de {value}, sous son plancher de {floor}.</translation>
    </message>
    <message>
        <source>LTV/CAC cannot be told here: nothing says yet whether new customers pay back.</source>
        <translation>Le LTV/CAC ne peut pas être calculé ici&#xa0;: rien ne dit encore si un nouveau client est rentable.</translation>
    </message>
    <message>
        <source>between {low} and {high} before marketing</source>
        <translation>entre {low} et {high} avant marketing</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>Transport from the supplier to your stock: the year’s freight invoices divided by the purchases. None if your product costs hold it.</source>
        <translation>Le transport du fournisseur à votre stock&#xa0;: factures de transport de l’année divisées par les achats. Aucun si vos coûts d’achat l’incluent déjà.</translation>
    </message>
    <message>
        <source>Duties and clearing fees of what you import from outside the European Union: the broker’s invoices divided by the purchases.</source>
        <translation>Droits et frais de dédouanement de ce que vous importez hors de l’Union européenne&#xa0;: factures du transitaire divisées par les achats.</translation>
    </message>
    <message>
        <source>Box, filling, tape, leaflet: the year’s packaging divided by its orders.</source>
        <translation>Carton, calage, adhésif, dépliant&#xa0;: emballages de l’année divisés par ses commandes.</translation>
    </message>
    <message>
        <source>What the carrier charges for a parcel that comes back. None if the customer pays it, or if your handling cost per return holds it.</source>
        <translation>Ce que le transporteur facture pour un colis qui revient. Aucun si le client la paie, ou si votre coût de traitement par retour l’inclut.</translation>
    </message>
    <message>
        <source>Minutes to open, check and repack one return, at the cost of the hour.</source>
        <translation>Minutes pour ouvrir, contrôler et reconditionner un retour, au coût horaire.</translation>
    </message>
    <message>
        <source>Share of the cost of what comes back that you recover by selling it again: 100 % if all of it is sold as new.</source>
        <translation>Part du coût de ce qui revient que vous récupérez en le revendant&#xa0;: 100 % si tout est revendu comme neuf.</translation>
    </message>
    <message>
        <source>Rate of your payment provider’s statement. The ladder counts it on every payment and never gives it back on a refund.</source>
        <translation>Le taux du relevé de votre prestataire de paiement. Il est compté sur chaque paiement et jamais repris sur un remboursement.</translation>
    </message>
    <message>
        <source>Payments that the bank took back, and its fee for each: in the provider’s statement, divided by sales.</source>
        <translation>Paiements repris par la banque, avec ses frais&#xa0;: dans le relevé du prestataire, divisés par le CA.</translation>
    </message>
    <message>
        <source>What the bank keeps when you pay suppliers in another currency: its rate against the official one. None if you buy in your own.</source>
        <translation>Ce que la banque garde quand vous payez un fournisseur en devise&#xa0;: son taux comparé au taux officiel. Aucun si vous achetez dans votre monnaie.</translation>
    </message>
    <message>
        <source>Storage of your goods in the marketplace’s warehouse: the year’s storage invoices divided by the orders it sold.</source>
        <translation>Stockage de vos produits dans l’entrepôt de la marketplace&#xa0;: factures de stockage de l’année divisées par les commandes qu’elle a vendues.</translation>
    </message>
    <message>
        <source>Parcels lost, broken or sent twice, goods included: their cost in a usual month divided by its orders.</source>
        <translation>Colis perdus, cassés ou renvoyés, marchandise comprise&#xa0;: leur coût d’un mois courant divisé par ses commandes.</translation>
    </message>
    <message>
        <source>What a parcel costs you, whoever pays for it: the carrier’s invoice divided by its parcels. What customers pay is in the ladder already.</source>
        <translation>Ce que vous coûte un colis, qui que ce soit qui le paie&#xa0;: facture du transporteur divisée par ses colis. Le port payé par les clients est déjà compté.</translation>
    </message>
    <message>
        <source>What you slip into parcels without charging it: a month’s cost divided by its orders.</source>
        <translation>Ce que vous glissez dans les colis sans le facturer&#xa0;: coût d’un mois divisé par ses commandes.</translation>
    </message>
    <message>
        <source>Reviews, e-mails, upsell, returns portal: the part of their invoices that grows with orders, divided by them.</source>
        <translation>Avis, e-mails, vente additionnelle, portail de retours&#xa0;: la part de leurs factures qui croît avec les commandes, divisée par elles.</translation>
    </message>
    <message>
        <source>Hours spent answering in a usual month, at the cost of the hour, divided by its orders. None if those salaries are in your fixed costs.</source>
        <translation>Heures passées à répondre dans un mois courant, au coût horaire, divisées par ses commandes. Aucun si ces salaires sont dans vos charges fixes.</translation>
    </message>
    <message>
        <source>Photos, videos and texts made for the ads: the year’s invoices divided by the advertising spend.</source>
        <translation>Photos, vidéos et textes faits pour les annonces&#xa0;: factures de l’année divisées par le budget publicitaire.</translation>
    </message>
    <message>
        <source>Fee of the agency as a share of the spend it runs. None if you run it yourself, or if the agency has a fixed price (a fixed cost).</source>
        <translation>Honoraires de l’agence en part du budget qu’elle gère. Aucun si vous gérez vous-même, ou si l’agence a un forfait (une charge fixe).</translation>
    </message>
    <message>
        <source>Points earned and not yet used: their worth as a share of sales. None without a programme; used points are discounts already.</source>
        <translation>Points gagnés et pas encore utilisés&#xa0;: leur valeur en part du CA. Aucun sans programme&#x202f;; les points utilisés sont déjà des remises.</translation>
    </message>
    <message>
        <source>What they cost you in a usual month, shipping included, at purchase price.</source>
        <translation>Ce qu’ils vous coûtent dans un mois courant, port compris, au prix d’achat.</translation>
    </message>
    <message>
        <source>Goods gone with stolen cards or false claims of parcels not received: a year’s losses divided by sales.</source>
        <translation>Produits partis avec des cartes volées ou de faux «&#xa0;colis non reçu&#xa0;»&#xa0;: pertes de l’année divisées par le CA.</translation>
    </message>
    <message>
        <source>Share of the price excluding VAT, for goods without a unit cost: the year’s purchases divided by its sales. A file of product costs is better.</source>
        <translation>Part du prix HT, pour les produits sans coût unitaire&#xa0;: achats de l’année divisés par ses ventes. Un fichier de coûts d’achat vaut mieux.</translation>
    </message>
    <message>
        <source>What the warehouse charges for each unit shipped. None if you pick by yourself.</source>
        <translation>Ce que l’entrepôt facture pour chaque article expédié. Aucun si vous préparez vous-même.</translation>
    </message>
    <message>
        <source>What the payment provider charges for each payment beside its percentage.</source>
        <translation>Ce que le prestataire facture pour chaque paiement, en plus de son pourcentage.</translation>
    </message>
    <message>
        <source>Share of the amount collected there, from the marketplace’s statement.</source>
        <translation>Part du montant encaissé sur ce canal, d’après le relevé de la marketplace.</translation>
    </message>
</context>
<context>
    <name>delegation</name>
    <message>
        <source>Prices and promotions</source>
        <translation>Prix et promotions</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Purchases and stock</source>
        <translation>Achats et stock</translation>
    </message>
    <message>
        <source>Contents and campaigns</source>
        <translation>Contenus et campagnes</translation>
    </message>
    <message>
        <source>Customers and refunds</source>
        <translation>Clients et remboursements</translation>
    </message>
    <message>
        <source>Team and partners</source>
        <translation>Équipe et partenaires</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Several times a day</source>
        <translation>Plusieurs fois par jour</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Deux fois par mois</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, under conditions</source>
        <translation>Oui, sous conditions</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Scoring grid</source>
        <translation>Grille de notation</translation>
    </message>
    <message>
        <source>Promotions and discount codes</source>
        <translation>Promotions et codes de remise</translation>
    </message>
    <message>
        <source>Changes of advertising budgets</source>
        <translation>Changements de budgets publicitaires</translation>
    </message>
    <message>
        <source>Refunds and goodwill gestures</source>
        <translation>Remboursements et gestes commerciaux</translation>
    </message>
    <message>
        <source>Campaigns and newsletters before they go out</source>
        <translation>Campagnes et newsletters avant envoi</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Commandes aux fournisseurs</translation>
    </message>
    <message>
        <source>Validations</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Shared objective</source>
        <translation>Objectif partagé</translation>
    </message>
    <message>
        <source>First initiative</source>
        <translation>Première initiative</translation>
    </message>
    <message>
        <source>Fewer than three decisions are written: the grid is a first draft.</source>
        <translation>Moins de trois décisions sont écrites&#xa0;: la grille n’est qu’une ébauche.</translation>
    </message>
    <message>
        <source>No criterion comes back from one decision to the next: agree on a rule before you hand over.</source>
        <translation>Aucun critère ne revient d’une décision à l’autre&#xa0;: convenez d’une règle avant de déléguer.</translation>
    </message>
    <message>
        <source>The same criteria led to different answers: what decided is not written down yet.</source>
        <translation>Les mêmes critères ont mené à des réponses différentes&#xa0;: ce qui a vraiment décidé n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>Every answer was yes: write down a case that you refused, or the limit is not known.</source>
        <translation>Toutes les réponses étaient oui&#xa0;: notez un cas que vous avez refusé, sinon la limite reste inconnue.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The person in charge</source>
        <translation>La personne responsable</translation>
    </message>
    <message>
        <source>{you}, then {person}</source>
        <translation>{you}, puis {person}</translation>
    </message>
    <message>
        <source>{person} since {day}</source>
        <translation>{person} depuis le {day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>{answer}, on {day}</source>
        <translation>{answer}, le {day}</translation>
    </message>
    <message>
        <source>The grid has no line yet: the answer is free.</source>
        <translation>La grille n’a pas encore de ligne&#xa0;: la réponse est libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to answer.</source>
        <translation>
            <numerusform>%n ligne reste à remplir.</numerusform>
            <numerusform>%n lignes restent à remplir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grid says no: “{line}” is not met.</source>
        <translation>La grille dit non&#xa0;: «&#xa0;{line}&#xa0;» n’est pas rempli.</translation>
    </message>
    <message>
        <source>The checklist says yes: every line is met.</source>
        <translation>La liste dit oui&#xa0;: toutes les lignes sont remplies.</translation>
    </message>
    <message>
        <source>The grid says yes: {points} points of {most}, {share}.</source>
        <translation>La grille dit oui&#xa0;: {points} points sur {most}, soit {share}.</translation>
    </message>
    <message>
        <source>The grid says no: {points} points of {most}, {share}.</source>
        <translation>La grille dit non&#xa0;: {points} points sur {most}, soit {share}.</translation>
    </message>
    <message>
        <source>List where you are waited for: that is the index.</source>
        <translation>Listez où l’on attend après vous&#xa0;: l’indice en découle.</translation>
    </message>
    <message>
        <source>{waits} of {all} decisions a month wait on you, by your list.</source>
        <translation>D’après votre liste, {waits} décisions sur {all} par mois attendent après vous.</translation>
    </message>
    <message>
        <source>Log the cases as they come, and the list is held against what happens.</source>
        <translation>Notez les cas au fil de l’eau&#xa0;: la liste sera confrontée à ce qui arrive vraiment.</translation>
    </message>
    <message>
        <source>By the log: {share} over the last months.</source>
        <translation>D’après le journal&#xa0;: {share} sur les derniers mois.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait on you, the oldest since {day}.</source>
        <translation>
            <numerusform>%n cas attend après vous, depuis le {day}.</numerusform>
            <numerusform>%n cas attendent après vous, le plus ancien depuis le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours waited {days} on average.</source>
        <translation>Les vôtres ont attendu {days} en moyenne.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>Is it the market?</source>
        <translation>Est-ce le marché&#xa0;?</translation>
    </message>
    <message>
        <source>Do customers still come back?</source>
        <translation>Les clients reviennent-ils encore&#xa0;?</translation>
    </message>
    <message>
        <source>Do customers still come by themselves?</source>
        <translation>Les clients viennent-ils encore d’eux-mêmes&#xa0;?</translation>
    </message>
    <message>
        <source>Is enough margin left to reinvest?</source>
        <translation>Reste-t-il assez de marge à réinvestir&#xa0;?</translation>
    </message>
    <message>
        <source>Does the next customer cost more than it brings?</source>
        <translation>Le prochain client coûte-t-il plus qu’il ne rapporte&#xa0;?</translation>
    </message>
    <message>
        <source>Holds growth back</source>
        <translation>Freine la croissance</translation>
    </message>
    <message>
        <source>Not the cause</source>
        <translation>Pas en cause</translation>
    </message>
    <message>
        <source>Cannot be told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Sales have flattened since {since}: {now} year on year, after {before} a year earlier</source>
        <translation>Les ventes plafonnent depuis {since}&#xa0;: {now} sur un an, après {before} un an plus tôt</translation>
    </message>
    <message>
        <source>Sales had flattened and rise again: {recent} in three months, season removed</source>
        <translation>Les ventes plafonnaient et repartent&#xa0;: {recent} en trois mois, hors saison</translation>
    </message>
    <message>
        <source>No plateau: sales grow by {now} year on year</source>
        <translation>Pas de plateau&#xa0;: {now} de ventes sur un an</translation>
    </message>
    <message>
        <source>Sales grow slowly: {now} year on year</source>
        <translation>Les ventes progressent lentement&#xa0;: {now} sur un an</translation>
    </message>
    <message>
        <source>Sales fall: {now} year on year</source>
        <translation>Les ventes reculent&#xa0;: {now} sur un an</translation>
    </message>
    <message>
        <source>Growth in a year</source>
        <translation>Croissance sur un an</translation>
    </message>
    <message>
        <source>Share of marketplaces</source>
        <translation>Part des places de marché</translation>
    </message>
    <message>
        <source>{course}. What holds them back: {causes}.</source>
        <translation>{course}. Ce qui les freine&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>{course}. What could hold them back next: {causes}.</source>
        <translation>{course}. Ce qui pourrait les freiner ensuite&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>{course}. None of the five questions explains it with what is known.</source>
        <translation>{course}. Avec ce que l’on sait, aucune des cinq questions ne l’explique.</translation>
    </message>
    <message>
        <source>{course}. None of the five questions finds a brake.</source>
        <translation>{course}. Aucune des cinq questions ne trouve de frein.</translation>
    </message>
    <message numerus="yes">
        <source>%n complete month(s) of sales known</source>
        <translation>
            <numerusform>%n mois complet de ventes connu</numerusform>
            <numerusform>%n mois complets de ventes connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of %n more month(s): a year on year needs the same months twice.</source>
        <translation>
            <numerusform>Les commandes de %n mois de plus&#xa0;: comparer d’une année sur l’autre demande deux fois les mêmes mois.</numerusform>
            <numerusform>Les commandes de %n mois de plus&#xa0;: comparer d’une année sur l’autre demande deux fois les mêmes mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{months}: it takes {needed} to compare with a year before. What can be said already is below.</source>
        <translation>{months}&#xa0;: il en faut {needed} pour comparer à l’année précédente. Ce qui peut déjà se dire est ci-dessous.</translation>
    </message>
    <message>
        <source>{months}, too few to compare years. To be watched already: {causes}.</source>
        <translation>{months}, trop peu pour comparer deux années. À surveiller déjà&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>Whether growth flattens takes {needed} complete months; there are {have}: only its pace today is known.</source>
        <translation>Savoir si la croissance plafonne demande {needed} mois complets&#xa0;; il y en a {have}&#xa0;: seul son rythme actuel est connu.</translation>
    </message>
    <message>
        <source>Season removed, the last three months stand at {recent} against the three before.</source>
        <translation>Hors saisonnalité, les trois derniers mois sont à {recent} par rapport aux trois précédents.</translation>
    </message>
</context>
<context>
    <name>dials</name>
    <message>
        <source>CM3</source>
        <translation>CM3</translation>
    </message>
    <message>
        <source>LTV/CAC</source>
        <translation>LTV/CAC</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>AOV</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Point mort</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Import of {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>Removal of an import</source>
        <translation>Retrait d’un import</translation>
    </message>
    <message>
        <source>Restoration of an import</source>
        <translation>Rétablissement d’un import</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>Modification des réglages</translation>
    </message>
    <message>
        <source>Channel of {source}</source>
        <translation>Canal de {source}</translation>
    </message>
    <message>
        <source>Scenario “{name}”</source>
        <translation>Scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>Modification d’une note</translation>
    </message>
    <message>
        <source>Withdrawal of a decision on customers</source>
        <translation>Retrait d’une décision sur des clients</translation>
    </message>
    <message>
        <source>Import of {count} files</source>
        <translation>Import de {count} fichiers</translation>
    </message>
    <message>
        <source>Channel of {count} sources</source>
        <translation>Canal de {count} sources</translation>
    </message>
    <message>
        <source>{count} decisions on customers</source>
        <translation>{count} décisions sur des clients</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} modifications</translation>
    </message>
    <message>
        <source>Merging of customers</source>
        <translation>Réunion de clients</translation>
    </message>
    <message>
        <source>Separation of customers</source>
        <translation>Séparation de clients</translation>
    </message>
    <message>
        <source>Shared address</source>
        <translation>Adresse partagée</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Adresse d’une seule personne</translation>
    </message>
    <message>
        <source>Change of {setting}</source>
        <translation>Modification de «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>Event “{name}”</source>
        <translation>Événement «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of event “{name}”</source>
        <translation>Modification de l’événement «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of event “{name}”</source>
        <translation>Suppression de l’événement «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Choice of events</source>
        <translation>Choix des événements affichés</translation>
    </message>
    <message>
        <source>Opening of a review</source>
        <translation>Ouverture d’une revue</translation>
    </message>
    <message>
        <source>Change of a review</source>
        <translation>Modification d’une revue</translation>
    </message>
    <message>
        <source>Change of a decision</source>
        <translation>Modification d’une décision</translation>
    </message>
    <message>
        <source>Remark on a review</source>
        <translation>Remarque sur une revue</translation>
    </message>
    <message>
        <source>Closing of a review</source>
        <translation>Clôture d’une revue</translation>
    </message>
    <message>
        <source>Answer to a proposal</source>
        <translation>Réponse à une proposition</translation>
    </message>
    <message>
        <source>Contract of {source}</source>
        <translation>Contrat de {source}</translation>
    </message>
    <message>
        <source>Follow-up of a broken contract</source>
        <translation>Suivi d’un manquement</translation>
    </message>
    <message>
        <source>Source that is right</source>
        <translation>Source qui fait foi</translation>
    </message>
    <message>
        <source>Word “{word}” of the glossary</source>
        <translation>Mot «&#xa0;{word}&#xa0;» du glossaire</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Mots du glossaire</translation>
    </message>
    <message>
        <source>Line of the friction log</source>
        <translation>Ligne du journal des frictions</translation>
    </message>
    <message>
        <source>Way of sharing data</source>
        <translation>Façon de partager les données</translation>
    </message>
    <message>
        <source>Market figure “{name}”</source>
        <translation>Chiffre du marché «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of market figure “{name}”</source>
        <translation>Suppression du chiffre du marché «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Default of market figure “{name}”</source>
        <translation>Valeur par défaut du chiffre du marché «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of market figure “{name}”</source>
        <translation>Modification du chiffre du marché «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer on channels</source>
        <translation>Réponse sur les canaux</translation>
    </message>
    <message>
        <source>Place of channel “{name}”</source>
        <translation>Lieu du canal «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Touch points</source>
        <translation>Points de contact</translation>
    </message>
    <message>
        <source>Competitor’s price of “{name}”</source>
        <translation>Prix concurrent de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of the competitor’s price of “{name}”</source>
        <translation>Modification du prix concurrent de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of the competitor’s price of “{name}”</source>
        <translation>Retrait du prix concurrent de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer of the self-assessment</source>
        <translation>Réponse à l’auto-évaluation</translation>
    </message>
    <message>
        <source>Validation “{name}”</source>
        <translation>Validation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Case “{name}”</source>
        <translation>Cas «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Initiative “{name}”</source>
        <translation>Initiative «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of “{name}”</source>
        <translation>Suppression de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Objective “{name}”</source>
        <translation>Objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of objective “{name}”</source>
        <translation>Suppression de l’objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of objective “{name}”</source>
        <translation>Modification de l’objectif «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Key result of “{name}”</source>
        <translation>Résultat clé de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Experiment “{name}”</source>
        <translation>Expérience «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removal of experiment “{name}”</source>
        <translation>Suppression de l’expérience «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change of experiment “{name}”</source>
        <translation>Modification de l’expérience «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Legal sales period</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Shopping day</source>
        <translation>Temps fort commercial</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Legal sales periods</source>
        <translation>Soldes (périodes légales)</translation>
    </message>
    <message>
        <source>Shopping days (Black Friday, Mother’s Day…)</source>
        <translation>Temps forts (Black Friday, fête des mères…)</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>noted here</source>
        <translation>noté ici</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>fichier importé</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>Winter sales</source>
        <translation>Soldes d’hiver</translation>
    </message>
    <message>
        <source>Summer sales</source>
        <translation>Soldes d’été</translation>
    </message>
    <message>
        <source>Valentine’s Day</source>
        <translation>Saint-Valentin</translation>
    </message>
    <message>
        <source>Mother’s Day</source>
        <translation>Fête des mères</translation>
    </message>
    <message>
        <source>Father’s Day</source>
        <translation>Fête des pères</translation>
    </message>
    <message>
        <source>Singles’ Day</source>
        <translation>Singles’ Day</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>Cyber Monday</source>
        <translation>Cyber Monday</translation>
    </message>
    <message>
        <source>Christmas shopping</source>
        <translation>Achats de Noël</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Line amount</source>
        <translation>Montant de la ligne</translation>
    </message>
    <message>
        <source>Includes VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Conversion value</source>
        <translation>Valeur de conversion</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Amount spent</source>
        <translation>Montant dépensé</translation>
    </message>
    <message>
        <source>Spend includes VAT</source>
        <translation>Dépense TVA comprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Name of the cost</source>
        <translation>Nom de la charge</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Marketplace fee</source>
        <translation>Commission marketplace</translation>
    </message>
    <message>
        <source>Order discount</source>
        <translation>Remise sur la commande</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Order VAT</source>
        <translation>TVA de la commande</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Frais de paiement</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>N° de remboursement</translation>
    </message>
    <message>
        <source>Refunded order</source>
        <translation>Commande remboursée</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>Montant remboursé</translation>
    </message>
    <message>
        <source>Refund date</source>
        <translation>Date de remboursement</translation>
    </message>
    <message>
        <source>Sold through</source>
        <translation>Vendu sur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Frais de port facturés</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Coût d’expédition</translation>
    </message>
    <message>
        <source>Shipping VAT</source>
        <translation>TVA sur le port</translation>
    </message>
    <message>
        <source>Shipping includes VAT</source>
        <translation>Port TVA comprise</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Line VAT</source>
        <translation>TVA de la ligne</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable depuis</translation>
    </message>
    <message>
        <source>Account fees</source>
        <translation>Frais de compte</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>En devise</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Type de mouvement</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fulfilment fee</source>
        <translation>Frais logistiques</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>VAT on goods</source>
        <translation>TVA sur les marchandises</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant net</translation>
    </message>
    <message>
        <source>Other movements</source>
        <translation>Autres mouvements</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Numéro de paiement</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Posting date</source>
        <translation>Date d’écriture</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Selling fee</source>
        <translation>Commission de vente</translation>
    </message>
    <message>
        <source>Settlement number</source>
        <translation>Numéro de relevé</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Shipping refunded</source>
        <translation>Port remboursé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>Prix du concurrent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>governance</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message numerus="yes">
        <source>every week, within %n day(s)</source>
        <translation>
            <numerusform>chaque semaine, sous %n jour</numerusform>
            <numerusform>chaque semaine, sous %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every month, within %n day(s)</source>
        <translation>
            <numerusform>chaque mois, sous %n jour</numerusform>
            <numerusform>chaque mois, sous %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every quarter, within %n day(s)</source>
        <translation>
            <numerusform>chaque trimestre, sous %n jour</numerusform>
            <numerusform>chaque trimestre, sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>whenever something changes</source>
        <translation>à chaque changement</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>When something changes</source>
        <translation>À chaque changement</translation>
    </message>
    <message>
        <source>excluding VAT</source>
        <translation>hors TVA</translation>
    </message>
    <message>
        <source>including VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Column missing</source>
        <translation>Colonne absente</translation>
    </message>
    <message>
        <source>Column renamed</source>
        <translation>Colonne renommée</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Written in another way</source>
        <translation>Écriture changée</translation>
    </message>
    <message>
        <source>VAT changed</source>
        <translation>TVA changée</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Règle non respectée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>confié</translation>
    </message>
    <message>
        <source>mended by a later file</source>
        <translation>réparé par un fichier suivant</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>corrected at the source</source>
        <translation>corrigé à la source</translation>
    </message>
    <message>
        <source>tolerated this once</source>
        <translation>toléré cette fois</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Unicité</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est désigné</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>agreed, version {version}</source>
        <translation>validé, version {version}</translation>
    </message>
    <message>
        <source>version {version} to be agreed</source>
        <translation>version {version} à valider</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>How data are shared: {way}</source>
        <translation>Partage des données&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Nobody has chosen how data are shared: contracts, a mixed feature team, or both.</source>
        <translation>Personne n’a choisi comment partager les données&#xa0;: contrats, équipe mixte, ou les deux.</translation>
    </message>
    <message>
        <source>No field comes from two sources yet: nothing contradicts it, and nothing confirms it.</source>
        <translation>Aucun champ ne vient encore de deux sources&#xa0;: rien ne le contredit, et rien ne le confirme.</translation>
    </message>
    <message>
        <source>Wherever two sources state the same thing, they state the same value.</source>
        <translation>Partout où deux sources indiquent la même chose, elles donnent la même valeur.</translation>
    </message>
    <message>
        <source>{field}: stated on every row</source>
        <translation>{field}&#xa0;: renseigné à chaque ligne</translation>
    </message>
    <message>
        <source>{field}: no two rows alike</source>
        <translation>{field}&#xa0;: jamais deux fois le même</translation>
    </message>
    <message>
        <source>{field}: only {values}</source>
        <translation>{field}&#xa0;: uniquement {values}</translation>
    </message>
    <message>
        <source>{field}: only words that are understood</source>
        <translation>{field}&#xa0;: uniquement des mots reconnus</translation>
    </message>
    <message>
        <source>{field}: at least {least}</source>
        <translation>{field}&#xa0;: au moins {least}</translation>
    </message>
    <message>
        <source>{field}: at most {most}</source>
        <translation>{field}&#xa0;: au plus {most}</translation>
    </message>
    <message>
        <source>{field}: from {least} to {most}</source>
        <translation>{field}&#xa0;: de {least} à {most}</translation>
    </message>
    <message>
        <source>Lines, shipping, discounts and VAT come to the order total</source>
        <translation>Lignes, port, remises et TVA font le total de la commande</translation>
    </message>
    <message>
        <source>{field}: the rows come to the total that the file states</source>
        <translation>{field}&#xa0;: les lignes font le total indiqué par le fichier</translation>
    </message>
    <message>
        <source>The column “{expected}” is no longer in the file.</source>
        <translation>La colonne «&#xa0;{expected}&#xa0;» n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The column “{expected}” is now called “{found}”.</source>
        <translation>La colonne «&#xa0;{expected}&#xa0;» s’appelle maintenant «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” should hold {expected}: %n cell(s) could not be read as such.</source>
        <translation>
            <numerusform>«&#xa0;{subject}&#xa0;» devrait contenir&#xa0;: {expected}&#xa0;; %n cellule n’a pas pu être lue ainsi.</numerusform>
            <numerusform>«&#xa0;{subject}&#xa0;» devrait contenir&#xa0;: {expected}&#xa0;; %n cellules n’ont pas pu être lues ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{subject}”: %n row(s) were refused for what they hold there.</source>
        <translation>
            <numerusform>«&#xa0;{subject}&#xa0;»&#xa0;: %n ligne refusée pour ce qu’elle y contient.</numerusform>
            <numerusform>«&#xa0;{subject}&#xa0;»&#xa0;: %n lignes refusées pour ce qu’elles y contiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts were promised {expected} and come {found}.</source>
        <translation>Les montants étaient promis {expected} et arrivent {found}.</translation>
    </message>
    <message>
        <source>Shipping was promised {expected} and comes {found}.</source>
        <translation>Le port était promis {expected} et arrive {found}.</translation>
    </message>
    <message>
        <source>Amounts were promised in {expected} and come in {found}.</source>
        <translation>Les montants étaient promis en {expected} et arrivent en {found}.</translation>
    </message>
    <message>
        <source>Dates were promised as {expected} and come as {found}.</source>
        <translation>Les dates étaient promises en {expected} et arrivent en {found}.</translation>
    </message>
    <message>
        <source>The decimal mark was promised as “{expected}” and comes as “{found}”.</source>
        <translation>Le séparateur décimal promis était «&#xa0;{expected}&#xa0;», celui qui arrive est «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Data up to {subject} were due on {expected}; those we have end on {found}.</source>
        <translation>Les données jusqu’au {subject} étaient dues le {expected}&#xa0;; celles dont on dispose s’arrêtent au {found}.</translation>
    </message>
    <message>
        <source>Data up to {subject} were due on {expected}; there are none.</source>
        <translation>Les données jusqu’au {subject} étaient dues le {expected}&#xa0;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>“{rule}” does not hold.</source>
        <translation>«&#xa0;{rule}&#xa0;» n’est pas respecté.</translation>
    </message>
    <message numerus="yes">
        <source>“{rule}” does not hold on %n row(s).</source>
        <translation>
            <numerusform>«&#xa0;{rule}&#xa0;» n’est pas respecté sur %n ligne.</numerusform>
            <numerusform>«&#xa0;{rule}&#xa0;» n’est pas respecté sur %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{rule}” does not hold: the file has {found}.</source>
        <translation>«&#xa0;{rule}&#xa0;» n’est pas respecté&#xa0;: le fichier contient {found}.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Data contracts</source>
        <translation>Contrats de données</translation>
    </message>
    <message>
        <source>Each file has a page signed by those who make it and those who read it.</source>
        <translation>Chaque fichier a sa page, signée par ceux qui le produisent et ceux qui le lisent.</translation>
    </message>
    <message>
        <source>A changed export is seen on the day it comes, and it is known who acts.</source>
        <translation>Un export modifié se voit le jour où il arrive, et l’on sait qui agit.</translation>
    </message>
    <message>
        <source>Nobody changes team; an outside agency can sign too.</source>
        <translation>Personne ne change d’équipe&#xa0;; une agence extérieure peut signer aussi.</translation>
    </message>
    <message>
        <source>Starts this week: the first version is proposed from your files.</source>
        <translation>Démarre cette semaine&#xa0;: la première version est proposée à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>Each contract wants an owner who has the time for it.</source>
        <translation>Chaque contrat demande un responsable qui en a le temps.</translation>
    </message>
    <message>
        <source>It orders what exists; it builds nothing new.</source>
        <translation>Met de l’ordre dans l’existant&#xa0;; ne construit rien de nouveau.</translation>
    </message>
    <message>
        <source>Suits a firm of up to 50 whose files come from many outside platforms.</source>
        <translation>Convient à une entreprise de moins de 50 personnes dont les fichiers viennent de plusieurs plateformes extérieures.</translation>
    </message>
    <message>
        <source>Mixed feature team</source>
        <translation>Équipe mixte (feature team)</translation>
    </message>
    <message>
        <source>Marketing and IT in one team, with one aim, for one part of the journey.</source>
        <translation>Marketing et informatique dans une même équipe, avec un même objectif, sur une partie du parcours client.</translation>
    </message>
    <message>
        <source>Questions are settled at the table, not by tickets.</source>
        <translation>Les questions se règlent autour de la table, pas par tickets.</translation>
    </message>
    <message>
        <source>Tracking and data are built together with what they measure.</source>
        <translation>Le suivi et les données se construisent avec ce qu’ils mesurent.</translation>
    </message>
    <message>
        <source>Takes people out of their departments: needs the manager’s backing.</source>
        <translation>Sort des personnes de leur service&#xa0;: demande le soutien de la direction.</translation>
    </message>
    <message>
        <source>What one team knows, the others do not: rules stay in heads.</source>
        <translation>Ce qu’une équipe sait, les autres l’ignorent&#xa0;: les règles restent dans les têtes.</translation>
    </message>
    <message>
        <source>Does nothing for files that come from outside.</source>
        <translation>Ne change rien aux fichiers venus de l’extérieur.</translation>
    </message>
    <message>
        <source>Suits a shop with developers of its own and one big thing to build.</source>
        <translation>Convient à une boutique qui a ses développeurs et un grand chantier.</translation>
    </message>
    <message>
        <source>A mixed team on the main part of the journey, contracts for everything else.</source>
        <translation>Une équipe mixte sur le cœur du parcours, des contrats pour tout le reste.</translation>
    </message>
    <message>
        <source>What the team learns is written into contracts, and stays.</source>
        <translation>Ce que l’équipe apprend s’écrit dans les contrats, et reste.</translation>
    </message>
    <message>
        <source>Outside files are covered too.</source>
        <translation>Les fichiers extérieurs sont couverts aussi.</translation>
    </message>
    <message>
        <source>Two habits to learn at once: start with contracts, then form the team.</source>
        <translation>Deux habitudes à prendre à la fois&#xa0;: commencer par les contrats, former l’équipe ensuite.</translation>
    </message>
    <message>
        <source>Costs the most hours in the first quarter.</source>
        <translation>Coûte le plus d’heures au premier trimestre.</translation>
    </message>
    <message>
        <source>Suits a firm of 20 to 50 with at least two developers.</source>
        <translation>Convient à une entreprise de 20 à 50 personnes, avec au moins deux développeurs.</translation>
    </message>
    <message>
        <source>stated on every row</source>
        <translation>renseigné à chaque ligne</translation>
    </message>
    <message>
        <source>only these words</source>
        <translation>uniquement ces mots</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Glossary: marketing and IT</source>
        <translation>Glossaire&#xa0;: marketing et IT</translation>
    </message>
    <message>
        <source>The same word for the same thing: what each term means to the other side of the table, and to the customer.</source>
        <translation>Le même mot pour la même chose&#xa0;: ce que chaque terme veut dire pour l’autre côté de la table, et pour le client.</translation>
    </message>
    <message>
        <source>said by marketing</source>
        <translation>dit par le marketing</translation>
    </message>
    <message>
        <source>said by IT</source>
        <translation>dit par l’informatique</translation>
    </message>
    <message>
        <source>said by both</source>
        <translation>dit par les deux</translation>
    </message>
    <message>
        <source>For IT: {text}</source>
        <translation>Pour l’informatique&#xa0;: {text}</translation>
    </message>
    <message>
        <source>For marketing: {text}</source>
        <translation>Pour le marketing&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Together: {text}</source>
        <translation>Ensemble&#xa0;: {text}</translation>
    </message>
    <message>
        <source>an amount before VAT, in the currency of the workspace</source>
        <translation>un montant HT, dans la devise du document</translation>
    </message>
    <message>
        <source>a share, in per cent</source>
        <translation>une part, en pourcentage</translation>
    </message>
    <message>
        <source>a ratio to one</source>
        <translation>un ratio, pour un</translation>
    </message>
    <message>
        <source>a number of things</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>un jour du mois</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>un nombre simple</translation>
    </message>
    <message>
        <source>higher is better, up to its ceiling</source>
        <translation>plus c’est haut, mieux c’est, jusqu’à son plafond</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus c’est bas, mieux c’est</translation>
    </message>
    <message>
        <source>neither high nor low is good by itself</source>
        <translation>ni haut ni bas n’est bon en soi</translation>
    </message>
    <message>
        <source>One of the dials of the cockpit.</source>
        <translation>L’un des cadrans du cockpit.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Exprimé en</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>set in the settings</source>
        <translation>défini dans les réglages</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>Serves to compute</source>
        <translation>Sert à calculer</translation>
    </message>
    <message>
        <source>Other ways to answer the same question</source>
        <translation>Autres façons de répondre à la même question</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to look at next</source>
        <translation>À regarder ensuite</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>A step on the way to other figures; it is read through them.</source>
        <translation>Une étape vers d’autres chiffres&#x202f;; c’est à travers eux qu’il se lit.</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>une catégorie</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les indicateurs</translation>
    </message>
    <message>
        <source>The findings</source>
        <translation>Les constats</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>Default: {value}. {source}</source>
        <translation>Par défaut&#xa0;: {value}. {source}</translation>
    </message>
    <message>
        <source>May have another value from a date on: the past keeps its own.</source>
        <translation>Peut prendre une autre valeur à partir d’une date&#xa0;: le passé garde la sienne.</translation>
    </message>
    <message>
        <source>Every setting of this section, its default and where the default comes from. All of it can be undone.</source>
        <translation>Chaque réglage de cette rubrique, sa valeur par défaut et d’où elle vient. Tout s’annule.</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>“{value}” is not a day: write it like 2025-03-01, or 2025-03 for the first of the month.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#xa0;: écrivez-la sous la forme 2025-03-01, ou 2025-03 pour le premier du mois.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} is empty: the end must come after the start.</source>
        <translation>La période du {start} au {end} est vide&#xa0;: la fin doit venir après le début.</translation>
    </message>
    <message>
        <source>There is no channel “{value}” in this document; the channels are: {known}.</source>
        <translation>Il n’y a pas de canal «&#xa0;{value}&#xa0;» dans ce document&#x202f;; les canaux sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No order of this document has the country “{value}”; the countries are: {known}.</source>
        <translation>Aucune commande de ce document n’a le pays «&#xa0;{value}&#xa0;»&#x202f;; les pays sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no annex called {value}. There are: {known}.</source>
        <translation>Il n’y a pas d’annexe appelée {value}. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No line of this document has the category “{value}”; the categories are: {known}.</source>
        <translation>Aucune ligne de ce document n’a la catégorie «&#xa0;{value}&#xa0;»&#x202f;; les catégories sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{value}” must be written KEY=VALUE.</source>
        <translation>«&#xa0;{value}&#xa0;» doit s’écrire CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>There is no setting called “{key}”; the command “settings” lists them all.</source>
        <translation>Il n’existe pas de réglage «&#xa0;{key}&#xa0;»&#x202f;; la commande «&#xa0;settings&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>“{value}” does not suit the setting {key}; rates are fractions such as 0.20.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas au réglage {key}&#x202f;; les taux s’écrivent en fraction, par exemple 0.20.</translation>
    </message>
    <message>
        <source>The setting {key} holds at all times: it takes no date.</source>
        <translation>Le réglage {key} vaut en tout temps&#xa0;: il ne prend pas de date.</translation>
    </message>
    <message>
        <source>There is no document at {path}: check the name, or import a file to create it.</source>
        <translation>Il n’y a pas de document à l’emplacement {path}&#xa0;: vérifiez le nom, ou importez un fichier pour le créer.</translation>
    </message>
    <message>
        <source>This document holds no order yet: import an orders file first.</source>
        <translation>Ce document ne contient encore aucune commande&#xa0;: importez d’abord un fichier de commandes.</translation>
    </message>
    <message>
        <source>{path} must end with .pdf or .xlsx: these are the formats of the review.</source>
        <translation>{path} doit se terminer par .pdf ou .xlsx&#xa0;: ce sont les formats de la revue.</translation>
    </message>
    <message>
        <source>There is already a document at {path}: choose another name.</source>
        <translation>Il existe déjà un document à l’emplacement {path}&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: close the file if it is open elsewhere, or choose another folder.</source>
        <translation>La revue n’a pas pu être écrite dans {path}&#xa0;: fermez le fichier s’il est ouvert ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A new version of EcomKPI Desktop has been installed while this window was open: close it and open it again. Your work is saved.</source>
        <translation>Une nouvelle version d’EcomKPI Desktop a été installée pendant que cette fenêtre était ouverte&#xa0;: fermez-la et rouvrez-la. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>There is already a file named {file}: choose another name, or open it.</source>
        <translation>Un fichier nommé {file} existe déjà&#xa0;: choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be found: it was moved, renamed, or its disk is not connected.</source>
        <translation>{file} est introuvable&#xa0;: il a été déplacé, renommé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>{file} is not an EcomKPI document: to use an export file, import it into a document.</source>
        <translation>{file} n’est pas un document EcomKPI&#xa0;: pour utiliser un fichier d’export, importez-le dans un document.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of EcomKPI Desktop: update this one to open it.</source>
        <translation>{file} a été écrit par une version plus récente d’EcomKPI Desktop&#xa0;: mettez ce logiciel à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} is open in another window or on another computer: close it there, then try again.</source>
        <translation>{file} est ouvert dans une autre fenêtre ou sur un autre ordinateur&#xa0;: fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is damaged and has no good backup: copy it from your own backups.</source>
        <translation>{file} est endommagé et n’a pas de sauvegarde valable&#xa0;: reprenez-le dans vos propres sauvegardes.</translation>
    </message>
    <message>
        <source>{file} is damaged; its last good backup is of {date}: open it in the window to restore it.</source>
        <translation>{file} est endommagé&#x202f;; sa dernière sauvegarde valable est du {date}&#xa0;: ouvrez-le dans la fenêtre pour la restaurer.</translation>
    </message>
    <message>
        <source>{file} cannot be reached any more: check the network drive or the cable. Everything up to the last change is saved.</source>
        <translation>{file} n’est plus accessible&#xa0;: vérifiez le lecteur réseau ou le câble. Tout est enregistré jusqu’au dernier changement.</translation>
    </message>
    <message>
        <source>A review that is closed can no longer be changed; add a remark to it instead.</source>
        <translation>Une revue clôturée ne peut plus être modifiée&#xa0;: ajoutez-y plutôt une remarque.</translation>
    </message>
    <message>
        <source>{file} is open to look only: save a copy of it to change something.</source>
        <translation>{file} est ouvert en lecture seule&#xa0;: enregistrez-en une copie pour le modifier.</translation>
    </message>
    <message>
        <source>The folder of {file} cannot be written to: choose another folder, or ask for the right to write there.</source>
        <translation>Le dossier de {file} est protégé en écriture&#xa0;: choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full: {file} is as it was before; free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: {file} est resté tel qu’il était&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be copied onto itself: choose another name.</source>
        <translation>{file} ne peut pas être copié sur lui-même&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This import is no longer in the document: import its file again.</source>
        <translation>Cet import n’est plus dans le document&#xa0;: importez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>This import is too big for one document: split the file into shorter periods.</source>
        <translation>Cet import est trop gros pour un document&#xa0;: découpez le fichier en périodes plus courtes.</translation>
    </message>
    <message>
        <source>What was imported from {file} is damaged: remove this import and import the file again.</source>
        <translation>Ce qui a été importé de {file} est endommagé&#xa0;: retirez cet import et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The daily backup of {file} could not be written: make room beside it or save a copy elsewhere.</source>
        <translation>La sauvegarde quotidienne de {file} n’a pas pu être écrite&#xa0;: faites de la place à côté de lui, ou enregistrez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>{file} was imported before and has not changed: nothing to do.</source>
        <translation>{file} a déjà été importé et n’a pas changé&#xa0;: rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>{orders} order(s) of earlier files (rows: {rows}) are replaced by this one: nothing is counted twice.</source>
        <translation>
            <numerusform>{orders} commande d’un fichier antérieur (lignes&#xa0;: {rows}) est remplacée par celui-ci&#xa0;: rien n’est compté deux fois.</numerusform>
            <numerusform>{orders} commandes de fichiers antérieurs (lignes&#xa0;: {rows}) sont remplacées par celui-ci&#xa0;: rien n’est compté deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{orders} order(s) of this file (rows: {rows}) are known from a later file, which prevails; remove that one to use this.</source>
        <translation>
            <numerusform>{orders} commande de ce fichier (lignes&#xa0;: {rows}) est connue par un fichier plus récent, qui l’emporte&#xa0;; retirez-le pour utiliser celui-ci.</numerusform>
            <numerusform>{orders} commandes de ce fichier (lignes&#xa0;: {rows}) sont connues par un fichier plus récent, qui l’emporte&#xa0;; retirez-le pour utiliser celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of earlier files are replaced by this one: nothing is counted twice.</source>
        <translation>
            <numerusform>{rows} ligne d’un fichier antérieur est remplacée par celui-ci&#xa0;: rien n’est compté deux fois.</numerusform>
            <numerusform>{rows} lignes de fichiers antérieurs sont remplacées par celui-ci&#xa0;: rien n’est compté deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of this file are known from a later file, which prevails; remove that one to use this.</source>
        <translation>
            <numerusform>{rows} ligne de ce fichier est connue par un fichier plus récent, qui l’emporte&#xa0;; retirez-le pour utiliser celui-ci.</numerusform>
            <numerusform>{rows} lignes de ce fichier sont connues par un fichier plus récent, qui l’emporte&#xa0;; retirez-le pour utiliser celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s) of this file are known from a source that you said is right, which prevails: see Governance, Conflicts.</source>
        <translation>
            <numerusform>{rows} ligne de ce fichier est connue d’une source qui fait foi, et celle-ci l’emporte&#xa0;: voir Gouvernance, Conflits.</numerusform>
            <numerusform>{rows} lignes de ce fichier sont connues d’une source qui fait foi, et celle-ci l’emporte&#xa0;: voir Gouvernance, Conflits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{orders} order(s) have fewer lines in the later file than in the earlier one: if an export was cut in two, import it in one piece.</source>
        <translation>
            <numerusform>{orders} commande a moins de lignes dans le fichier le plus récent que dans l’ancien&#xa0;: si un export a été coupé en deux, importez-le d’un seul tenant.</numerusform>
            <numerusform>{orders} commandes ont moins de lignes dans le fichier le plus récent que dans l’ancien&#xa0;: si un export a été coupé en deux, importez-le d’un seul tenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}): close it if it is open elsewhere, or choose another folder.</source>
        <translation>{file} n’a pas pu être écrit ({reason})&#xa0;: fermez-le s’il est ouvert ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be found: it was moved, renamed or deleted.</source>
        <translation>{file} est introuvable&#xa0;: il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>{file} is a folder: choose the files in it.</source>
        <translation>{file} est un dossier&#xa0;: choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{file} cannot be read: close it in the other program, then try again.</source>
        <translation>{file} ne peut pas être lu&#xa0;: fermez-le dans l’autre logiciel, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} is empty: export it again from your platform.</source>
        <translation>{file} est vide&#xa0;: refaites l’export depuis votre plateforme.</translation>
    </message>
    <message>
        <source>{file} is too large for this format: export it as CSV or as an Excel workbook.</source>
        <translation>{file} est trop volumineux pour ce format&#xa0;: exportez-le en CSV ou en classeur Excel.</translation>
    </message>
    <message>
        <source>{file} is incomplete: the download was cut off, download it again.</source>
        <translation>{file} est incomplet&#xa0;: le téléchargement a été interrompu, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is protected by a password: remove the password in Excel, save, then import it again.</source>
        <translation>{file} est protégé par un mot de passe&#xa0;: retirez-le dans Excel, enregistrez, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook: open it in Excel, save it as .xlsx, then import that file.</source>
        <translation>{file} ne peut pas être lu comme un classeur&#xa0;: ouvrez-le dans Excel, enregistrez-le en .xlsx, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>{file} would unpack to an abnormal size or holds forbidden definitions: it is refused as unsafe.</source>
        <translation>{file} prendrait une taille anormale une fois décompressé ou contient des définitions interdites&#xa0;: il est refusé par sécurité.</translation>
    </message>
    <message>
        <source>{file} is an archive that holds files ({files}): open it, take them out and import them.</source>
        <translation>{file} est une archive qui contient des fichiers ({files})&#xa0;: ouvrez-la, sortez-les, puis importez-les.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook nor a text table: choose a CSV or Excel export.</source>
        <translation>{file} n’est ni un classeur ni un tableau texte&#xa0;: choisissez un export CSV ou Excel.</translation>
    </message>
    <message>
        <source>{file} is a text to be read, not a table: choose the export that holds the rows.</source>
        <translation>{file} est un texte à lire, pas un tableau&#xa0;: choisissez l’export qui contient les lignes.</translation>
    </message>
    <message>
        <source>No table was found in {file}: it needs a row of column headers, within the first 30 rows.</source>
        <translation>Aucun tableau n’a été trouvé dans {file}&#xa0;: il faut une ligne d’en-têtes de colonnes, dans les 30 premières lignes.</translation>
    </message>
    <message>
        <source>The table of {file} was not recognised (columns: {headers}): say what the file is about, then which column is which.</source>
        <translation>Le tableau de {file} n’a pas été reconnu (colonnes&#xa0;: {headers})&#xa0;: indiquez de quoi parle le fichier, puis à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>{file} has column headers but no row of data: check the period of the export.</source>
        <translation>{file} contient des en-têtes mais aucune ligne de données&#xa0;: vérifiez la période de l’export.</translation>
    </message>
    <message>
        <source>This file has {columns} columns: it is not an export this product can use.</source>
        <translation>Ce fichier a {columns} colonnes&#xa0;: ce n’est pas un export utilisable ici.</translation>
    </message>
    <message>
        <source>There is no sheet called “{sheet}” in this workbook.</source>
        <translation>Il n’y a pas de feuille nommée «&#xa0;{sheet}&#xa0;» dans ce classeur.</translation>
    </message>
    <message>
        <source>{file} lacks what is needed ({fields}): say which column holds it.</source>
        <translation>Il manque à {file} des informations nécessaires ({fields})&#xa0;: indiquez quelle colonne les contient.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it holds what the till took each day and not the sales one by one: export the list of its receipts, each with its number, instead.</source>
        <translation>{file} n’est pas utilisable ici, car il contient les recettes de caisse de chaque jour et non les ventes une par une&#xa0;: exportez plutôt la liste des tickets, chacun avec son numéro.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it counts views of pages: export the traffic acquisition report (sessions by channel) instead.</source>
        <translation>{file} n’est pas utilisable ici, car il compte des vues de pages&#xa0;: exportez plutôt le rapport d’acquisition de trafic (sessions par canal).</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it counts events of a website: export the traffic acquisition report (sessions by channel) instead.</source>
        <translation>{file} n’est pas utilisable ici, car il compte des événements du site&#xa0;: exportez plutôt le rapport d’acquisition de trafic (sessions par canal).</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it lists discount codes and their rules, not what they cost: discounts are known from the orders export.</source>
        <translation>{file} n’est pas utilisable ici, car il liste les codes de réduction et leurs règles, et non ce qu’ils ont coûté&#xa0;: les remises sont connues par l’export des commandes.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it is a bank statement: it shows what moved on your account, not what was sold. Export the orders of your shop and the transactions of your payment provider; list running costs in a sheet with a date, a label and an amount.</source>
        <translation>{file} n’est pas utilisable ici, car c’est un relevé bancaire&#xa0;: il montre les mouvements de votre compte, pas ce qui a été vendu. Exportez les commandes de votre boutique et les transactions de votre prestataire de paiement&#x202f;; listez vos charges dans un tableau avec une date, un libellé et un montant.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it only sums up the transfers to your bank: export the payment transactions instead.</source>
        <translation>{file} n’est pas utilisable ici, car il ne fait que récapituler les virements vers votre banque&#xa0;: exportez plutôt le détail des transactions.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {rows} row(s) of {file} can be used, because of “{column}”: check that this column is the right one.</source>
        <translation>
            <numerusform>La seule ligne de {file} ({rows}) n’est pas utilisable, à cause de «&#xa0;{column}&#xa0;»&#xa0;: vérifiez que c’est la bonne colonne.</numerusform>
            <numerusform>Aucune des {rows} lignes de {file} n’est utilisable, à cause de «&#xa0;{column}&#xa0;»&#xa0;: vérifiez que c’est la bonne colonne.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{key}” is not something that can be set for an import.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas un réglage d’import.</translation>
    </message>
    <message>
        <source>“{value}” does not suit {key}; possible: {choices}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas pour {key}&#x202f;; valeurs possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>No column is called “{header}”; the columns are: {headers}.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;{header}&#xa0;»&#x202f;; les colonnes sont&#xa0;: {headers}.</translation>
    </message>
    <message>
        <source>Reading {file} was interrupted from outside: nothing was changed; try again.</source>
        <translation>La lecture de {file} a été interrompue de l’extérieur&#xa0;: rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>A date in “{column}” cannot be read: correct it and import the file again.</source>
        <translation>Une date de «&#xa0;{column}&#xa0;» est illisible&#xa0;: corrigez-la et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A number in “{column}” cannot be read: correct it and import the file again.</source>
        <translation>Un nombre de «&#xa0;{column}&#xa0;» est illisible&#xa0;: corrigez-le et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is nothing in “{column}”, which is needed: fill it in and import the file again.</source>
        <translation>Il n’y a rien dans «&#xa0;{column}&#xa0;», qui est nécessaire&#xa0;: complétez et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>An id in “{column}” was rounded by a spreadsheet (such as 6.6E+12) and is lost for good: export the file again and import it without opening it in Excel.</source>
        <translation>Un identifiant de «&#xa0;{column}&#xa0;» a été arrondi par un tableur (par exemple 6,6E+12) et il est perdu pour de bon&#xa0;: refaites l’export et importez-le sans l’ouvrir dans Excel.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) of “{column}” cannot be read and are left unknown.</source>
        <translation>
            <numerusform>{count} cellule de «&#xa0;{column}&#xa0;» est illisible et reste inconnue.</numerusform>
            <numerusform>{count} cellules de «&#xa0;{column}&#xa0;» sont illisibles et restent inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total row(s) left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} ligne de total laissée de côté, pour ne rien compter deux fois.</numerusform>
            <numerusform>{count} lignes de total laissées de côté, pour ne rien compter deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of further tables under the first one were left out: export them one by one.</source>
        <translation>
            <numerusform>{count} ligne d’un autre tableau placé sous le premier a été laissée de côté&#xa0;: exportez-les un par un.</numerusform>
            <numerusform>{count} lignes d’autres tableaux placés sous le premier ont été laissées de côté&#xa0;: exportez-les un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {count} order(s) the total is not the sum of its parts; the parts are used.</source>
        <translation>
            <numerusform>Pour {count} commande, le total n’est pas la somme de ses parties&#xa0;; ce sont les parties qui sont utilisées.</numerusform>
            <numerusform>Pour {count} commandes, le total n’est pas la somme de ses parties&#xa0;; ce sont les parties qui sont utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) with a negative quantity or amount are refunds, at their own date.</source>
        <translation>
            <numerusform>{count} ligne à quantité ou montant négatif est un remboursement, à sa propre date.</numerusform>
            <numerusform>{count} lignes à quantité ou montant négatif sont des remboursements, à leur propre date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) belong to cancelled, voided or failed orders and do not count.</source>
        <translation>
            <numerusform>{count} ligne appartient à une commande annulée ou échouée et ne compte pas.</numerusform>
            <numerusform>{count} lignes appartiennent à des commandes annulées ou échouées et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) marked refunded without an amount: taken as refunded whole.</source>
        <translation>
            <numerusform>{count} commande marquée remboursée sans montant&#xa0;: comptée comme remboursée en entier.</numerusform>
            <numerusform>{count} commandes marquées remboursées sans montant&#xa0;: comptées comme remboursées en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet had exchanged day and month in {count} date(s); they are put right, but an export that was never opened in Excel is safer.</source>
        <translation>
            <numerusform>Un tableur avait inversé le jour et le mois dans {count} date&#xa0;; elle est rétablie, mais un export jamais ouvert dans Excel est plus sûr.</numerusform>
            <numerusform>Un tableur avait inversé le jour et le mois dans {count} dates&#xa0;; elles sont rétablies, mais un export jamais ouvert dans Excel est plus sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) bear a VAT rate that their country does not have, such as {rate} %; they are imported as they are: check the rate, or the country.</source>
        <translation>
            <numerusform>{count} ligne porte un taux de TVA qui n’existe pas dans son pays&#xa0;: {rate}&#xa0;%&#xa0;; elle est importée telle quelle&#xa0;: vérifiez le taux, ou le pays.</numerusform>
            <numerusform>{count} lignes portent un taux de TVA qui n’existe pas dans leur pays, par exemple {rate}&#xa0;%&#xa0;; elles sont importées telles quelles&#xa0;: vérifiez le taux, ou le pays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) sold to other countries of the European Union bear French VAT, and come to {amount} EUR without VAT in {year}: above 10,000 EUR a year the VAT of the customer’s country is due (one-stop shop). They are imported as they are: check the rate that your shop applies.</source>
        <translation>
            <numerusform>{count} ligne vendue dans un autre pays de l’Union européenne porte la TVA française, soit {amount} EUR HT en {year}&#xa0;: au-delà de 10 000 EUR HT par an, c’est la TVA du pays du client qui est due (guichet unique OSS). Elle est importée telle quelle&#xa0;: vérifiez le taux appliqué par votre boutique.</numerusform>
            <numerusform>{count} lignes vendues dans d’autres pays de l’Union européenne portent la TVA française, soit {amount} EUR HT en {year}&#xa0;: au-delà de 10 000 EUR HT par an, c’est la TVA du pays du client qui est due (guichet unique OSS). Elles sont importées telles quelles&#xa0;: vérifiez le taux appliqué par votre boutique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts are taken as {basis}, and the totals of {count} order(s) say the contrary: check whether these amounts hold VAT.</source>
        <translation>
            <numerusform>Les montants sont lus comme {basis}, et le total de {count} commande dit le contraire&#xa0;: vérifiez si ces montants comprennent la TVA.</numerusform>
            <numerusform>Les montants sont lus comme {basis}, et les totaux de {count} commandes disent le contraire&#xa0;: vérifiez si ces montants comprennent la TVA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of {count} line(s) is their amount less the profit that the file states.</source>
        <translation>
            <numerusform>Le coût de {count} ligne est son montant moins le bénéfice indiqué dans le fichier.</numerusform>
            <numerusform>Le coût de {count} lignes est leur montant moins le bénéfice indiqué dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) list several products in one cell: their amounts count, and what each product earned stays unknown until you import the lines of these orders.</source>
        <translation>
            <numerusform>{count} commande réunit plusieurs produits dans une seule cellule&#xa0;: son montant compte, mais ce que chaque produit a rapporté reste inconnu tant que vous n’importez pas les lignes de cette commande.</numerusform>
            <numerusform>{count} commandes réunissent plusieurs produits dans une seule cellule&#xa0;: leurs montants comptent, mais ce que chaque produit a rapporté reste inconnu tant que vous n’importez pas les lignes de ces commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are neither a sale nor a refund of this shop and were left out.</source>
        <translation>
            <numerusform>{count} ligne n’est ni une vente ni un remboursement de cette boutique et a été laissée de côté.</numerusform>
            <numerusform>{count} lignes ne sont ni une vente ni un remboursement de cette boutique et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other sheets hold tables too and were left out: {sheets}.</source>
        <translation>D’autres feuilles contiennent aussi des tableaux et ont été laissées de côté&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: {sheets}.</source>
        <translation>Des feuilles masquées ont été laissées de côté&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>The file states a total of {declared}, and its rows sum to {read}: part of the export may be missing.</source>
        <translation>Le fichier annonce un total de {declared} et ses lignes font {read}&#xa0;: une partie de l’export manque peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) of value zero (samples, replacements) are left out of orders and average order value; their costs count.</source>
        <translation>
            <numerusform>{count} commande de valeur nulle (échantillon, remplacement) ne compte ni dans les commandes ni dans le panier moyen&#xa0;; ses coûts comptent.</numerusform>
            <numerusform>{count} commandes de valeur nulle (échantillons, remplacements) ne comptent ni dans les commandes ni dans le panier moyen&#xa0;; leurs coûts comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates such as {example} read in two ways and nothing in the file decides: check the order of day and month.</source>
        <translation>Des dates comme {example} se lisent de deux façons et rien dans le fichier ne tranche&#xa0;: vérifiez l’ordre du jour et du mois.</translation>
    </message>
    <message>
        <source>Numbers such as {example} read in two ways and nothing in the file decides: check what the mark means.</source>
        <translation>Des nombres comme {example} se lisent de deux façons et rien dans le fichier ne tranche&#xa0;: vérifiez le sens du séparateur.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) have neither a product reference (SKU) nor a cost and were left out: give your products a SKU to know their costs.</source>
        <translation>
            <numerusform>{count} ligne n’a ni référence produit (SKU) ni coût et a été laissée de côté&#xa0;: donnez une référence à vos produits pour connaître leurs coûts.</numerusform>
            <numerusform>{count} lignes n’ont ni référence produit (SKU) ni coût et ont été laissées de côté&#xa0;: donnez une référence à vos produits pour connaître leurs coûts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are in several currencies ({currencies}): each is converted at the rate of its day, where one is known.</source>
        <translation>Les montants sont en plusieurs devises ({currencies})&#xa0;: chacun est converti au taux de sa date, quand il est connu.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are dated in the future: check the order of day and month.</source>
        <translation>
            <numerusform>{count} ligne porte une date future&#xa0;: vérifiez l’ordre du jour et du mois.</numerusform>
            <numerusform>{count} lignes portent une date future&#xa0;: vérifiez l’ordre du jour et du mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {count} row(s) the cost is higher than the price: the two columns may be swapped.</source>
        <translation>
            <numerusform>Pour {count} ligne, le coût dépasse le prix&#xa0;: les deux colonnes sont peut-être inversées.</numerusform>
            <numerusform>Pour {count} lignes, le coût dépasse le prix&#xa0;: les deux colonnes sont peut-être inversées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) stand on several sheets of this workbook and count once; check it if they are not the same.</source>
        <translation>
            <numerusform>{count} ligne figure sur plusieurs feuilles de ce classeur et ne compte qu’une fois&#xa0;; vérifiez-le si ce n’est pas la même.</numerusform>
            <numerusform>{count} lignes figurent sur plusieurs feuilles de ce classeur et ne comptent qu’une fois&#xa0;; vérifiez-le si ce ne sont pas les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) are partly refunded and the file does not say how much: nothing is taken off; import the refunds too.</source>
        <translation>
            <numerusform>{count} commande est remboursée en partie et le fichier ne dit pas de combien&#xa0;: rien n’est déduit&#xa0;; importez aussi les remboursements.</numerusform>
            <numerusform>{count} commandes sont remboursées en partie et le fichier ne dit pas de combien&#xa0;: rien n’est déduit&#xa0;; importez aussi les remboursements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order number(s) stand on rows several days apart, and each counts as one order: check which column is the order number.</source>
        <translation>
            <numerusform>{count} numéro de commande figure sur des lignes distantes de plusieurs jours, et compte pour une commande&#xa0;: vérifiez quelle colonne est le numéro de commande.</numerusform>
            <numerusform>{count} numéros de commande figurent sur des lignes distantes de plusieurs jours, et chacun compte pour une commande&#xa0;: vérifiez quelle colonne est le numéro de commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are in {currency} and this document in {own}, and no exchange rate is known: type one in the settings or import a table of rates, and they are converted.</source>
        <translation>Les montants sont en {currency}, ce document est en {own} et aucun taux de change n’est connu&#xa0;: saisissez-en un dans les réglages ou importez une table de taux, et ils seront convertis.</translation>
    </message>
    <message>
        <source>The file states a profit per line, from which costs can be known only when its amounts are without VAT: the costs are left unknown; say that the amounts are HT, or import your product costs.</source>
        <translation>Le fichier indique un bénéfice par ligne, dont on ne peut déduire les coûts que si ses montants sont hors taxes&#xa0;: les coûts restent inconnus&#x202f;; indiquez que les montants sont HT, ou importez vos coûts d’achat.</translation>
    </message>
    <message>
        <source>The file does not say which products were sold: import the lines of these orders too, and the figures by product and their costs follow.</source>
        <translation>Le fichier ne dit pas quels produits ont été vendus&#xa0;: importez aussi les lignes de ces commandes pour obtenir les chiffres et les coûts par produit.</translation>
    </message>
    <message>
        <source>A sheet has exactly as many rows as Excel allows: the export was probably cut off; export shorter periods.</source>
        <translation>Une feuille compte exactement le nombre de lignes qu’Excel autorise&#xa0;: l’export a sans doute été coupé&#x202f;; exportez des périodes plus courtes.</translation>
    </message>
    <message>
        <source>Times in universal time (UTC) were brought to the shop’s time ({zone}).</source>
        <translation>Les heures en temps universel (UTC) ont été ramenées à l’heure de la boutique ({zone}).</translation>
    </message>
    <message>
        <source>“{column}” holds rates, not amounts: it was left out, because the amounts are already after discount.</source>
        <translation>«&#xa0;{column}&#xa0;» contient des taux et non des montants&#xa0;: la colonne a été laissée de côté, car les montants sont déjà remisés.</translation>
    </message>
    <message>
        <source>“{value}” is not a size: write it like 1280x800.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une taille&#xa0;: écrivez-la sous la forme 1280x800.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether amounts such as {example} hold VAT: they are taken as {basis}; check it.</source>
        <translation>Rien dans le fichier ne dit si des montants comme {example} comprennent la TVA&#xa0;: ils sont lus comme {basis}&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>These statuses are not known, and their orders count: {statuses}.</source>
        <translation>Ces statuts sont inconnus et leurs commandes comptent&#xa0;: {statuses}.</translation>
    </message>
    <message>
        <source>Several columns are called “{column}” and differ: the first one is taken; check it.</source>
        <translation>Plusieurs colonnes s’appellent «&#xa0;{column}&#xa0;» et diffèrent&#xa0;: la première est retenue&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>The formulas of {columns} have no results in {file}: open it in Excel, save it, then import it again.</source>
        <translation>Les formules de {columns} n’ont pas de résultat dans {file}&#xa0;: ouvrez-le dans Excel, enregistrez-le, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your document is safe; you can go on working.</source>
        <translation>Un imprévu est survenu ({error}). Votre document est intact&#x202f;; vous pouvez continuer à travailler.</translation>
    </message>
    <message numerus="yes">
        <source>In {count} row(s) of the statement the net amount is not the sum of its parts: the difference is kept among the other amounts; check whether the platform has added a column.</source>
        <translation>
            <numerusform>Sur {count} ligne du relevé, le montant net n’est pas la somme de ses composantes&#xa0;: l’écart est rangé dans les autres montants&#xa0;; vérifiez si la plateforme a ajouté une colonne.</numerusform>
            <numerusform>Sur {count} lignes du relevé, le montant net n’est pas la somme de ses composantes&#xa0;: l’écart est rangé dans les autres montants&#xa0;; vérifiez si la plateforme a ajouté une colonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {count} payment(s) the net amount is not the amount less the fee: all three are kept as the file says; check these rows.</source>
        <translation>
            <numerusform>Pour {count} paiement, le net n’est pas le montant moins les frais&#xa0;: les trois valeurs sont gardées telles quelles&#xa0;; vérifiez cette ligne.</numerusform>
            <numerusform>Pour {count} paiements, le net n’est pas le montant moins les frais&#xa0;: les trois valeurs sont gardées telles quelles&#xa0;; vérifiez ces lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are not final (pending, failed or only authorised) and were left out: they come with a later export.</source>
        <translation>
            <numerusform>{count} ligne n’est pas définitive (en attente, échouée ou simplement autorisée) et a été écartée&#xa0;: elle figurera dans un prochain export.</numerusform>
            <numerusform>{count} lignes ne sont pas définitives (en attente, échouées ou simplement autorisées) et ont été écartées&#xa0;: elles figureront dans un prochain export.</numerusform>
        </translation>
    </message>
    <message>
        <source>These movements are not known and are kept as adjustments, outside the profit of orders: {movements}.</source>
        <translation>Ces mouvements ne sont pas connus et sont gardés comme ajustements, hors du résultat des commandes&#xa0;: {movements}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is imported whole or not at all, as you wished: {rows} row(s) of it cannot be read. Correct them and drop the file again.</source>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» est importé en entier ou pas du tout, comme vous l’avez voulu&#xa0;: {rows} ligne est illisible. Corrigez-la et déposez de nouveau le fichier.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» est importé en entier ou pas du tout, comme vous l’avez voulu&#xa0;: {rows} lignes sont illisibles. Corrigez-les et déposez de nouveau le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to correct here: this row belongs to an order of which another row was rejected.</source>
        <translation>Rien à corriger ici&#xa0;: cette ligne appartient à une commande dont une autre ligne a été rejetée.</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) marked refunded without an amount: nothing is deducted until a file says how much.</source>
        <translation>
            <numerusform>{count} commande marquée remboursée sans montant&#xa0;: rien n’est déduit tant qu’un fichier ne dit pas combien.</numerusform>
            <numerusform>{count} commandes marquées remboursées sans montant&#xa0;: rien n’est déduit tant qu’un fichier ne dit pas combien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another table stands beside this one ({columns}) and was left out: put it on a sheet of its own to import it too.</source>
        <translation>Un autre tableau se trouve à côté de celui-ci ({columns}) et n’a pas été lu&#xa0;: placez-le dans sa propre feuille pour l’importer aussi.</translation>
    </message>
    <message>
        <source>Each amount in the columns {columns} counts as a row of its own.</source>
        <translation>Chaque montant des colonnes {columns} compte comme une ligne à part.</translation>
    </message>
    <message>
        <source>The columns {columns} hold whole numbers among columns of amounts and were left out: if they are amounts too, write them with cents.</source>
        <translation>Les colonnes {columns} contiennent des nombres entiers parmi des colonnes de montants et ont été laissées de côté&#xa0;: si ce sont aussi des montants, écrivez-les avec leurs centimes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) compare two periods and were left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} ligne compare deux périodes et a été écartée, pour que rien ne compte deux fois.</numerusform>
            <numerusform>{count} lignes comparent deux périodes et ont été écartées, pour que rien ne compte deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged letters were put right in {count} text(s) (“{before}” is “{after}”); an export that was never opened and saved by another program is safer.</source>
        <translation>
            <numerusform>Des lettres abîmées ont été corrigées dans {count} texte («&#xa0;{before}&#xa0;» se lit «&#xa0;{after}&#xa0;»)&#xa0;; un export jamais ouvert puis enregistré par un autre logiciel est plus sûr.</numerusform>
            <numerusform>Des lettres abîmées ont été corrigées dans {count} textes («&#xa0;{before}&#xa0;» se lit «&#xa0;{after}&#xa0;»)&#xa0;; un export jamais ouvert puis enregistré par un autre logiciel est plus sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file says what its amounts are about: check what it was imported as.</source>
        <translation>Rien dans le fichier ne dit ce que sont ces montants&#xa0;: vérifiez en tant que quoi il a été importé.</translation>
    </message>
    <message>
        <source>Dates such as {example} have no year and nothing in the file says it: {basis} is assumed; check it.</source>
        <translation>Des dates comme {example} n’ont pas d’année et rien dans le fichier ne la donne&#xa0;: {basis} est supposée&#x202f;; vérifiez.</translation>
    </message>
    <message>
        <source>Nothing in the file says from when its costs count: check the months in which they do.</source>
        <translation>Rien dans le fichier n’indique à partir de quand ses charges comptent&#xa0;: vérifiez les mois retenus.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether its costs (such as {example}) are paid each month or each year: they are taken as paid each month; check it.</source>
        <translation>Rien dans le fichier n’indique si ses charges (comme {example}) sont mensuelles ou annuelles&#xa0;: elles sont comptées comme mensuelles&#x202f;; vérifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cost(s) without a date count in each month from {first} to {last}: import the list again to go on.</source>
        <translation>
            <numerusform>{count} charge sans date compte chaque mois de {first} à {last}&#xa0;: réimportez la liste pour prolonger.</numerusform>
            <numerusform>{count} charges sans date comptent chaque mois de {first} à {last}&#xa0;: réimportez la liste pour prolonger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cost(s) begin after, or end before, the months of this list and were left out.</source>
        <translation>
            <numerusform>{count} charge commence après les mois de cette liste, ou finit avant, et a été laissée de côté.</numerusform>
            <numerusform>{count} charges commencent après les mois de cette liste, ou finissent avant, et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” and “{other}” do not agree on {count} row(s): “{column}” is what counts; check them.</source>
        <translation>
            <numerusform>«&#xa0;{column}&#xa0;» et «&#xa0;{other}&#xa0;» ne concordent pas sur {count} ligne&#xa0;: c’est «&#xa0;{column}&#xa0;» qui compte&#x202f;; vérifiez-la.</numerusform>
            <numerusform>«&#xa0;{column}&#xa0;» et «&#xa0;{other}&#xa0;» ne concordent pas sur {count} lignes&#xa0;: c’est «&#xa0;{column}&#xa0;» qui compte&#x202f;; vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{column}” does not say how often the amount is paid: write monthly, quarterly, half-yearly or yearly, and give a date to what is paid once.</source>
        <translation>«&#xa0;{column}&#xa0;» ne dit pas à quel rythme le montant est payé&#xa0;: écrivez mensuel, trimestriel, semestriel ou annuel, et donnez une date à ce qui n’est payé qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not what “{other}” bears at this rate: check them in the till or in the file.</source>
        <translation>
            <numerusform>Sur {count} ligne, «&#xa0;{column}&#xa0;» n’est pas la TVA de «&#xa0;{other}&#xa0;» à ce taux&#xa0;: vérifiez-la dans la caisse ou dans le fichier.</numerusform>
            <numerusform>Sur {count} lignes, «&#xa0;{column}&#xa0;» n’est pas la TVA de «&#xa0;{other}&#xa0;» à ce taux&#xa0;: vérifiez-les dans la caisse ou dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not the sum of the VAT of each rate: check them.</source>
        <translation>
            <numerusform>Sur {count} ligne, «&#xa0;{column}&#xa0;» n’est pas la somme des TVA de chaque taux&#xa0;: vérifiez-la.</numerusform>
            <numerusform>Sur {count} lignes, «&#xa0;{column}&#xa0;» n’est pas la somme des TVA de chaque taux&#xa0;: vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {count} row(s) “{column}” is not what the amounts and the VAT of each rate add up to: check them.</source>
        <translation>
            <numerusform>Sur {count} ligne, «&#xa0;{column}&#xa0;» ne correspond pas à la somme des montants et des TVA de chaque taux&#xa0;: vérifiez-la.</numerusform>
            <numerusform>Sur {count} lignes, «&#xa0;{column}&#xa0;» ne correspond pas à la somme des montants et des TVA de chaque taux&#xa0;: vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are stated in units of {scale}: each was multiplied by {scale}; check them.</source>
        <translation>Les montants sont exprimés en unités de {scale}&#xa0;: chacun a été multiplié par {scale}&#x202f;; vérifiez-les.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of this list of costs say what came in or what is left (sales, margin, result, cash) and were left out.</source>
        <translation>
            <numerusform>{count} ligne de cette liste de charges dit ce qui est entré ou ce qui reste (CA, marge, résultat, trésorerie) et a été laissée de côté.</numerusform>
            <numerusform>{count} lignes de cette liste de charges disent ce qui est entré ou ce qui reste (CA, marge, résultat, trésorerie) et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) detail the line above (“of which”) and were left out, so that nothing is counted twice.</source>
        <translation>
            <numerusform>{count} ligne détaille celle du dessus («&#xa0;dont&#xa0;») et a été laissée de côté, pour que rien ne soit compté deux fois.</numerusform>
            <numerusform>{count} lignes détaillent celle du dessus («&#xa0;dont&#xa0;») et ont été laissées de côté, pour que rien ne soit compté deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rates (such as {example}) are taken as what one unit of the foreign currency is worth; check it.</source>
        <translation>Les taux (par exemple {example}) sont lus comme la valeur d’une unité de la devise étrangère&#x202f;; vérifiez.</translation>
    </message>
    <message>
        <source>“{column}” says that it includes VAT, and costs are counted without: import the amounts without VAT.</source>
        <translation>«&#xa0;{column}&#xa0;» est indiquée TTC, alors que les coûts se comptent HT&#xa0;: importez les montants HT.</translation>
    </message>
    <message>
        <source>A date in “{column}” lies before 1980, as a spreadsheet shows an empty or damaged date: correct it and import the file again.</source>
        <translation>Une date de «&#xa0;{column}&#xa0;» est antérieure à 1980, ce qu’un tableur affiche quand une date est vide ou abîmée&#xa0;: corrigez-la puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>A price in “{column}” is below zero: correct it and import the file again.</source>
        <translation>Un prix de «&#xa0;{column}&#xa0;» est négatif&#xa0;: corrigez-le puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{file} says itself that it holds no data: check the period and the filters of the report, then export it again.</source>
        <translation>{file} indique lui-même qu’il ne contient aucune donnée&#xa0;: vérifiez la période et les filtres du rapport, puis exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A forgotten cell far away ({cell}) makes the sheet “{sheet}” of {file} too large to be read: delete the empty rows and columns after the table, save, then import it again.</source>
        <translation>Une cellule oubliée très loin ({cell}) rend la feuille «&#xa0;{sheet}&#xa0;» de {file} trop grande pour être lue&#xa0;: supprimez les lignes et colonnes vides après le tableau, enregistrez, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it counts visitors by country, device or page and not by the channel that brought them: export the acquisition report (visits by channel) instead.</source>
        <translation>{file} ne peut pas servir ici, car il compte les visiteurs par pays, appareil ou page et non par canal d’origine&#xa0;: exportez plutôt le rapport d’acquisition (visites par canal).</translation>
    </message>
    <message>
        <source>{file} is not usable here, because it sums up the sales by period: export the orders one by one instead.</source>
        <translation>{file} ne peut pas servir ici, car il résume les ventes par période&#xa0;: exportez plutôt le détail des commandes.</translation>
    </message>
    <message>
        <source>{file} is not usable here, because Google Trends tells how often words are searched for, from 0 to 100, and nothing about your shop.</source>
        <translation>{file} ne peut pas servir ici, car Google Trends indique à quelle fréquence des mots sont recherchés, de 0 à 100, et rien sur votre boutique.</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” is an amount per month: for {count} row(s) of several months it counts once in each of them.</source>
        <translation>
            <numerusform>«&#xa0;{column}&#xa0;» est un montant par mois&#xa0;: pour {count} ligne de plusieurs mois, il compte une fois dans chacun.</numerusform>
            <numerusform>«&#xa0;{column}&#xa0;» est un montant par mois&#xa0;: pour {count} lignes de plusieurs mois, il compte une fois dans chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” is an amount per month and nothing says until when: {count} row(s) count for the month of their date only; add a column with the last day (“Until”), then import the file again.</source>
        <translation>
            <numerusform>«&#xa0;{column}&#xa0;» est un montant par mois et rien ne dit jusqu’à quand&#xa0;: {count} ligne ne compte que pour le mois de sa date&#xa0;; ajoutez une colonne avec le dernier jour («&#xa0;Jusqu’au&#xa0;»), puis importez de nouveau le fichier.</numerusform>
            <numerusform>«&#xa0;{column}&#xa0;» est un montant par mois et rien ne dit jusqu’à quand&#xa0;: {count} lignes ne comptent que pour le mois de leur date&#xa0;; ajoutez une colonne avec le dernier jour («&#xa0;Jusqu’au&#xa0;»), puis importez de nouveau le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) leave blank what stands once above them, as merged cells do: they are taken for more of the same order or channel; check them.</source>
        <translation>
            <numerusform>{count} ligne laisse vide ce qui figure une seule fois au-dessus, comme le font les cellules fusionnées&#xa0;: elle est rattachée à la même commande ou au même canal&#xa0;; vérifiez-la.</numerusform>
            <numerusform>{count} lignes laissent vide ce qui figure une seule fois au-dessus, comme le font les cellules fusionnées&#xa0;: elles sont rattachées à la même commande ou au même canal&#xa0;; vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are in {currency}: they are converted to {own} at the rates of their days.</source>
        <translation>Les montants sont en {currency}&#xa0;: ils sont convertis en {own} au taux de leur date.</translation>
    </message>
    <message numerus="yes">
        <source>No exchange rate from {currency} to {own} is known: the amounts in {currency} of {count} row(s) count as if they were in {own}. Type a rate in the settings or import a table of rates.</source>
        <translation>
            <numerusform>Aucun taux de change de {currency} vers {own} n’est connu&#xa0;: les montants en {currency} de {count} ligne comptent comme s’ils étaient en {own}. Saisissez un taux dans les réglages ou importez une table de taux.</numerusform>
            <numerusform>Aucun taux de change de {currency} vers {own} n’est connu&#xa0;: les montants en {currency} de {count} lignes comptent comme s’ils étaient en {own}. Saisissez un taux dans les réglages ou importez une table de taux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts in {currency} of {count} row(s) are older than the first exchange rate known and were converted at that rate: add an older one to be exact.</source>
        <translation>
            <numerusform>Les montants en {currency} de {count} ligne sont antérieurs au premier taux de change connu et ont été convertis à ce taux&#xa0;: ajoutez un taux plus ancien pour être exact.</numerusform>
            <numerusform>Les montants en {currency} de {count} lignes sont antérieurs au premier taux de change connu et ont été convertis à ce taux&#xa0;: ajoutez un taux plus ancien pour être exact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines of {count} order(s), such as {example}, do not add up to their total, by {gap} in all: the lines count. Check that both files are complete and of the same day.</source>
        <translation>
            <numerusform>Les lignes de {count} commande ({example}) ne font pas son total, à {gap} près&#xa0;: ce sont les lignes qui comptent. Vérifiez que les deux fichiers sont complets et du même jour.</numerusform>
            <numerusform>Les lignes de {count} commandes (dont {example}) ne font pas leur total, à {gap} près en tout&#xa0;: ce sont les lignes qui comptent. Vérifiez que les deux fichiers sont complets et du même jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of {file} have no headings (it begins with: {row}) and nothing proves what its rows are: say what the file is about, or add a first row that names the columns.</source>
        <translation>Les colonnes de {file} n’ont pas d’en-tête (le fichier commence par&#xa0;: {row}) et rien ne prouve ce que sont ses lignes&#xa0;: dites de quoi parle le fichier, ou ajoutez une première ligne qui nomme les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>This file has neither headings nor order numbers: its columns were told by what they hold, and each of its {count} row(s) counts as one purchase of its customer.</source>
        <translation>
            <numerusform>Ce fichier n’a ni en-têtes ni numéros de commande&#xa0;: ses colonnes ont été reconnues à leur contenu, et son unique ligne ({count}) compte comme un achat de son client.</numerusform>
            <numerusform>Ce fichier n’a ni en-têtes ni numéros de commande&#xa0;: ses colonnes ont été reconnues à leur contenu, et chacune de ses {count} lignes compte comme un achat de son client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file names neither orders nor customers: each of its {count} row(s) counts as one purchase of its day, and another file of the same days replaces them. Say which column holds the customer or the order, if one does.</source>
        <translation>
            <numerusform>Ce fichier ne nomme ni les commandes ni les clients&#xa0;: son unique ligne ({count}) compte comme un achat de sa journée, et un autre fichier du même jour la remplace. Indiquez la colonne du client ou de la commande, s’il y en a une.</numerusform>
            <numerusform>Ce fichier ne nomme ni les commandes ni les clients&#xa0;: chacune de ses {count} lignes compte comme un achat de sa journée, et un autre fichier des mêmes jours les remplace. Indiquez la colonne du client ou de la commande, s’il y en a une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file says whether its amounts (such as {example}) are those of the row or of one piece: they are taken as those of the row; check it.</source>
        <translation>Rien dans le fichier ne dit si ses montants (comme {example}) sont ceux de la ligne ou d’une seule pièce&#xa0;: ils sont pris comme ceux de la ligne&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>Nothing in the file says whose the numbers {example} are (customers, orders or products): check what they were taken for.</source>
        <translation>Rien dans le fichier ne dit à quoi correspondent les numéros {example} (clients, commandes ou produits)&#xa0;: vérifiez comment ils ont été compris.</translation>
    </message>
    <message>
        <source>The data changed while the review was being closed, so it was not. Look at it again, then close it.</source>
        <translation>Les données ont changé pendant la clôture&#xa0;: la revue n’a pas été clôturée. Relisez-la, puis clôturez-la.</translation>
    </message>
    <message>
        <source>The page of this review was written by another version of the program and cannot be printed. Its decisions and figures are all here: copy the tables instead.</source>
        <translation>La page de cette revue a été écrite par une autre version du logiciel et ne peut pas être imprimée. Ses décisions et ses chiffres sont tous ici&#xa0;: copiez plutôt les tableaux.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a contract (line {line}): it is not YAML, or it repeats parts by reference. Ask those who made it to export it again.</source>
        <translation>{file} ne se lit pas comme un contrat (ligne {line})&#xa0;: ce n’est pas du YAML, ou il répète des parties par renvoi. Demandez à ceux qui l’ont fait de l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not a data contract: such a file begins with “kind: DataContract” and has an id.</source>
        <translation>{file} n’est pas un contrat de données&#xa0;: un tel fichier commence par «&#xa0;kind: DataContract&#xa0;» et porte un identifiant (id).</translation>
    </message>
    <message>
        <source>{file} follows version {version} of the contract standard; version 3 is read here. Ask for it in version 3.1.</source>
        <translation>{file} suit la version {version} de la norme des contrats&#xa0;; c’est la version 3 qui se lit ici. Demandez-le en version 3.1.</translation>
    </message>
    <message>
        <source>{file} does not say what its data are about. Name its first table one of: {kinds}.</source>
        <translation>{file} ne dit pas sur quoi portent ses données. Donnez à sa première table l’un de ces noms&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{file} names no column: there is nothing that a file could be held against.</source>
        <translation>{file} ne nomme aucune colonne&#xa0;: il n’y a rien à quoi comparer un fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: it was moved, or another program holds it. Choose it again.</source>
        <translation>{file} ne s’ouvre pas&#xa0;: il a été déplacé, ou un autre programme le retient. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} could not be written there: choose another folder, or close the program that has it open.</source>
        <translation>{file} n’a pas pu être écrit à cet endroit&#xa0;: choisissez un autre dossier, ou fermez le programme qui l’a ouvert.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Tab goes from one control to the next.</source>
        <translation>Tout peut se faire sans la souris. La touche Tab va d’un élément au suivant.</translation>
    </message>
    <message>
        <source>In a picture</source>
        <translation>Dans une image</translation>
    </message>
    <message>
        <source>Go from mark to mark and hear each</source>
        <translation>Aller de repère en repère et entendre chacun</translation>
    </message>
    <message>
        <source>Open what the mark stands for</source>
        <translation>Ouvrir ce que désigne le repère</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the numbers behind it</source>
        <translation>Copier les nombres qui sont derrière</translation>
    </message>
    <message>
        <source>On the trends</source>
        <translation>Sur les tendances</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>Zoomer dans le temps</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Aller de ligne en ligne</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, with their headings</source>
        <translation>Copier les lignes choisies, ou toutes, avec leurs en-têtes</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Next and previous place</source>
        <translation>Résultat suivant et précédent</translation>
    </message>
    <message>
        <source>On a dial or a figure</source>
        <translation>Sur un cadran ou un chiffre</translation>
    </message>
    <message>
        <source>Explain it: formula, trust, rows</source>
        <translation>L’expliquer&#xa0;: formule, fiabilité, lignes</translation>
    </message>
    <message>
        <source>Back to the figure before, in an explanation</source>
        <translation>Revenir au chiffre précédent, dans une explication</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l’explication</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>Dans l’aide</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Page précédente et suivante</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texte plus grand et plus petit</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Products and costs</source>
        <translation>Produits et coûts</translation>
    </message>
    <message>
        <source>Advertising spend</source>
        <translation>Dépenses publicitaires</translation>
    </message>
    <message>
        <source>Visits (sessions)</source>
        <translation>Visites (sessions)</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Charges fixes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Marketplace statements</source>
        <translation>Relevés de places de marché</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Coûts d’expédition</translation>
    </message>
    <message>
        <source>Competitors&apos; prices</source>
        <translation>Prix des concurrents</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Acquisition spend</source>
        <translation>Dépenses d’acquisition</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Marketing spend that is not marked as retention</source>
        <translation>Dépenses marketing qui ne sont pas marquées fidélisation</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>Coût d’acquisition client</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Acquisition spend / new customers</source>
        <translation>Dépenses d’acquisition / nouveaux clients</translation>
    </message>
    <message>
        <source>The price of a new customer; only the LTV says whether it is high.</source>
        <translation>Le prix d’un nouveau client&#x202f;; seule la LTV dit s’il est élevé.</translation>
    </message>
    <message>
        <source>Look at it by channel, then at the payback.</source>
        <translation>Regardez-le par canal, puis regardez le délai d’amortissement.</translation>
    </message>
    <message>
        <source>Do not lower it by chasing customers who would have come anyway.</source>
        <translation>Ne le baissez pas en ciblant des clients qui seraient venus de toute façon.</translation>
    </message>
    <message>
        <source>New customers of paid channels</source>
        <translation>Nouveaux clients des canaux payants</translation>
    </message>
    <message>
        <source>New, paid channels</source>
        <translation>Nouveaux, payants</translation>
    </message>
    <message>
        <source>New customers whose first order came through a channel with spend</source>
        <translation>Nouveaux clients dont la première commande vient d’un canal avec dépenses</translation>
    </message>
    <message>
        <source>CAC of paid channels</source>
        <translation>CAC des canaux payants</translation>
    </message>
    <message>
        <source>Paid CAC</source>
        <translation>CAC payant</translation>
    </message>
    <message>
        <source>Acquisition spend / new customers of channels with spend</source>
        <translation>Dépenses d’acquisition / nouveaux clients des canaux avec dépenses</translation>
    </message>
    <message>
        <source>What paid channels cost without the help of the free ones.</source>
        <translation>Ce que coûtent les canaux payants sans l’aide des canaux gratuits.</translation>
    </message>
    <message>
        <source>Compare it with the blended CAC: the gap is what free channels give.</source>
        <translation>Comparez-le au CAC global&#xa0;: l’écart est ce qu’apportent les canaux gratuits.</translation>
    </message>
    <message>
        <source>Do not plan a bigger budget on the blended CAC: growth is paid at this price.</source>
        <translation>Ne bâtissez pas un budget plus élevé sur le CAC global&#xa0;: c’est au CAC payant que la croissance se paie.</translation>
    </message>
    <message>
        <source>Change of acquisition spend</source>
        <translation>Variation des dépenses d’acquisition</translation>
    </message>
    <message>
        <source>Δ spend</source>
        <translation>Δ dépenses</translation>
    </message>
    <message>
        <source>Acquisition spend − that of the window before</source>
        <translation>Dépenses d’acquisition − celles de la fenêtre précédente</translation>
    </message>
    <message>
        <source>Change of new customers</source>
        <translation>Variation des nouveaux clients</translation>
    </message>
    <message>
        <source>Δ new customers</source>
        <translation>Δ nouveaux clients</translation>
    </message>
    <message>
        <source>New customers − those of the window before</source>
        <translation>Nouveaux clients − ceux de la fenêtre précédente</translation>
    </message>
    <message>
        <source>Marginal CAC</source>
        <translation>CAC marginal</translation>
    </message>
    <message>
        <source>Change of acquisition spend / change of new customers, against the window before</source>
        <translation>Variation des dépenses d’acquisition / variation des nouveaux clients, par rapport à la fenêtre précédente</translation>
    </message>
    <message>
        <source>What the last customers cost, not the average one: it meets the wall first.</source>
        <translation>Ce que coûtent les derniers clients gagnés, et non le client moyen&#xa0;: c’est ce coût qui bute le premier sur la limite.</translation>
    </message>
    <message>
        <source>Compare it with the LTV: above it, more budget loses money.</source>
        <translation>Comparez-le à la LTV&#xa0;: au-dessus, chaque hausse de budget perd de l’argent.</translation>
    </message>
    <message>
        <source>Do not read it across seasons: compare periods that are alike.</source>
        <translation>Ne le lisez pas d’une saison à l’autre&#xa0;: comparez des périodes semblables.</translation>
    </message>
    <message>
        <source>Change of acquisition spend in a year</source>
        <translation>Variation des dépenses d’acquisition sur un an</translation>
    </message>
    <message>
        <source>Δ spend, 1 year</source>
        <translation>Δ dépenses, 1 an</translation>
    </message>
    <message>
        <source>Acquisition spend − that of the same dates one year earlier</source>
        <translation>Dépenses d’acquisition − celles des mêmes dates un an plus tôt</translation>
    </message>
    <message>
        <source>Change of new customers in a year</source>
        <translation>Variation des nouveaux clients sur un an</translation>
    </message>
    <message>
        <source>Δ new, 1 year</source>
        <translation>Δ nouveaux, 1 an</translation>
    </message>
    <message>
        <source>New customers − those of the same dates one year earlier</source>
        <translation>Nouveaux clients − ceux des mêmes dates un an plus tôt</translation>
    </message>
    <message>
        <source>Marginal CAC, year on year</source>
        <translation>CAC marginal sur un an</translation>
    </message>
    <message>
        <source>Marginal CAC, 1 year</source>
        <translation>CAC marginal, 1 an</translation>
    </message>
    <message>
        <source>Change of acquisition spend / change of new customers, against the same dates one year earlier</source>
        <translation>Variation des dépenses d’acquisition / variation des nouveaux clients, par rapport aux mêmes dates un an plus tôt</translation>
    </message>
    <message>
        <source>Marketing efficiency ratio</source>
        <translation>Ratio d’efficacité marketing</translation>
    </message>
    <message>
        <source>MER</source>
        <translation>MER</translation>
    </message>
    <message>
        <source>Net revenue / marketing spend</source>
        <translation>CA net / dépenses marketing</translation>
    </message>
    <message>
        <source>The return on all marketing together; no platform can claim it twice.</source>
        <translation>Le rendement de tout le marketing réuni&#x202f;; aucune plateforme ne peut le compter deux fois.</translation>
    </message>
    <message>
        <source>Compare it with the break-even ROAS.</source>
        <translation>Comparez-le au ROAS d’équilibre.</translation>
    </message>
    <message>
        <source>Do not maximise it: the highest MER is that of a shop that stops advertising.</source>
        <translation>Ne cherchez pas à le maximiser&#xa0;: le MER le plus élevé est celui d’une boutique qui cesse sa publicité.</translation>
    </message>
    <message>
        <source>Break-even ROAS</source>
        <translation>ROAS d’équilibre</translation>
    </message>
    <message>
        <source>1 / CM2 rate</source>
        <translation>1 / taux de CM2</translation>
    </message>
    <message>
        <source>Under this return an advertisement loses money on the first order.</source>
        <translation>Sous ce rendement, une publicité perd de l’argent sur la première commande.</translation>
    </message>
    <message>
        <source>Set it as the floor of your campaigns&apos; target return.</source>
        <translation>Faites-en le plancher du ROAS cible de vos campagnes.</translation>
    </message>
    <message>
        <source>Do not use it where customers come back often: there, LTV/CAC judges.</source>
        <translation>Ne vous en servez pas là où les clients reviennent souvent&#xa0;: c’est alors LTV/CAC qui juge.</translation>
    </message>
    <message>
        <source>Conversions claimed by platforms</source>
        <translation>Conversions revendiquées par les plateformes</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Revendiquées</translation>
    </message>
    <message>
        <source>Conversions in the platforms&apos; own exports</source>
        <translation>Conversions des exports des plateformes elles-mêmes</translation>
    </message>
    <message>
        <source>Real orders of these channels</source>
        <translation>Commandes réelles de ces canaux</translation>
    </message>
    <message>
        <source>Real orders</source>
        <translation>Commandes réelles</translation>
    </message>
    <message>
        <source>Orders of the channels for which platforms claim conversions</source>
        <translation>Commandes des canaux pour lesquels des plateformes revendiquent des conversions</translation>
    </message>
    <message>
        <source>Overlap index</source>
        <translation>Indice de recouvrement</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Conversions claimed by platforms / real orders of these channels</source>
        <translation>Conversions revendiquées par les plateformes / commandes réelles de ces canaux</translation>
    </message>
    <message>
        <source>Above 1, platforms claim more orders than there are.</source>
        <translation>Au-dessus de 1, les plateformes revendiquent plus de commandes qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Look at which platform claims most beyond its orders.</source>
        <translation>Regardez quelle plateforme revendique le plus au-delà de ses commandes.</translation>
    </message>
    <message>
        <source>Do not add up the platforms&apos; own returns: they share the same customers.</source>
        <translation>N’additionnez pas les rendements annoncés par les plateformes&#xa0;: elles se partagent les mêmes clients.</translation>
    </message>
    <message>
        <source>Customer lifetime value (margin)</source>
        <translation>Valeur vie client (en marge)</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>CM2 per customer, summed over the age months of the horizon, each among customers old enough</source>
        <translation>CM2 par client, cumulée sur les mois d’âge de l’horizon, chaque mois parmi les clients assez anciens</translation>
    </message>
    <message>
        <source>What a customer leaves, in margin and not in revenue: the most you can pay for one.</source>
        <translation>Ce que laisse un client, en marge et non en CA&#xa0;: le maximum que vous puissiez payer pour l’acquérir.</translation>
    </message>
    <message>
        <source>Compare it with the CAC, channel by channel.</source>
        <translation>Comparez-la au CAC, canal par canal.</translation>
    </message>
    <message>
        <source>Do not use LTV in revenue to set a budget: it forgets every cost.</source>
        <translation>Ne fixez pas un budget sur une LTV en CA&#xa0;: elle oublie tous les coûts.</translation>
    </message>
    <message>
        <source>LTV in net revenue (secondary)</source>
        <translation>LTV en CA net (secondaire)</translation>
    </message>
    <message>
        <source>LTV, revenue</source>
        <translation>LTV en CA</translation>
    </message>
    <message>
        <source>The same as LTV, on net revenue instead of CM2</source>
        <translation>Comme la LTV, mais sur le CA net au lieu de la CM2</translation>
    </message>
    <message>
        <source>For comparison with figures others publish.</source>
        <translation>Pour comparer avec les chiffres que d’autres publient.</translation>
    </message>
    <message>
        <source>Go back to the LTV in margin to decide.</source>
        <translation>Pour décider, revenez à la LTV en marge.</translation>
    </message>
    <message>
        <source>Do not divide it by the CAC.</source>
        <translation>Ne la divisez pas par le CAC.</translation>
    </message>
    <message>
        <source>LTV horizon</source>
        <translation>Horizon de la LTV</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Months over which LTV is summed, from the settings</source>
        <translation>Nombre de mois sur lequel la LTV est cumulée, selon les réglages</translation>
    </message>
    <message>
        <source>Customers old enough for the whole horizon</source>
        <translation>Clients assez anciens pour tout l’horizon</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observés</translation>
    </message>
    <message>
        <source>Customers whose last age month of the horizon is over</source>
        <translation>Clients dont le dernier mois d’âge de l’horizon est écoulé</translation>
    </message>
    <message>
        <source>LTV over the months reached</source>
        <translation>LTV sur les mois atteints</translation>
    </message>
    <message>
        <source>LTV so far</source>
        <translation>LTV à ce jour</translation>
    </message>
    <message>
        <source>Sum of CM2 per customer over the age months with at least 30 customers</source>
        <translation>Somme de la CM2 par client sur les mois d’âge comptant au moins 30&#xa0;clients</translation>
    </message>
    <message>
        <source>Months of LTV reached</source>
        <translation>Mois de LTV atteints</translation>
    </message>
    <message>
        <source>LTV months</source>
        <translation>Mois de LTV</translation>
    </message>
    <message>
        <source>Age months of the horizon with at least 30 customers old enough</source>
        <translation>Mois d’âge de l’horizon comptant au moins 30&#xa0;clients assez anciens</translation>
    </message>
    <message>
        <source>LTV/CAC ratio</source>
        <translation>Ratio LTV/CAC</translation>
    </message>
    <message>
        <source>LTV/CAC</source>
        <translation>LTV/CAC</translation>
    </message>
    <message>
        <source>LTV / CAC</source>
        <translation>LTV / CAC</translation>
    </message>
    <message>
        <source>The judge of acquisition: how many times a customer pays back what it cost.</source>
        <translation>Le juge de l’acquisition&#xa0;: combien de fois un client rembourse ce qu’il a coûté.</translation>
    </message>
    <message>
        <source>Under the corridor, look at the dearest channel; above it, at what you could still invest.</source>
        <translation>Sous le couloir, regardez le canal le plus cher&#x202f;; au-dessus, ce que vous pourriez encore investir.</translation>
    </message>
    <message>
        <source>Do not aim for the highest ratio: above 5 you may be leaving customers to others.</source>
        <translation>Ne visez pas le ratio le plus élevé&#xa0;: au-delà de 5, vous laissez peut-être des clients aux autres.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Délai d’amortissement</translation>
    </message>
    <message>
        <source>Smallest number of age months whose cumulative margin per customer reaches the CAC</source>
        <translation>Plus petit nombre de mois d’âge dont la marge cumulée par client atteint le CAC</translation>
    </message>
    <message>
        <source>How long your cash is out for each new customer.</source>
        <translation>Le temps pendant lequel votre trésorerie est avancée pour chaque nouveau client.</translation>
    </message>
    <message>
        <source>Compare it with what your cash position can carry.</source>
        <translation>Comparez-le à ce que votre trésorerie peut supporter.</translation>
    </message>
    <message>
        <source>Do not speed up acquisition if the payback exceeds your cash horizon.</source>
        <translation>N’accélérez pas l’acquisition si ce délai dépasse l’horizon de votre trésorerie.</translation>
    </message>
    <message>
        <source>Payback, interpolated</source>
        <translation>Délai d’amortissement interpolé</translation>
    </message>
    <message>
        <source>Payback, exact</source>
        <translation>Amort. exact</translation>
    </message>
    <message>
        <source>The same in months, assuming that margin comes evenly inside the last month</source>
        <translation>Le même délai en mois, en supposant une marge régulière à l’intérieur du dernier mois</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions in the analytics exports</source>
        <translation>Sessions des exports de mesure d’audience</translation>
    </message>
    <message>
        <source>Orders of channels with sessions</source>
        <translation>Commandes des canaux avec sessions</translation>
    </message>
    <message>
        <source>Orders, measured</source>
        <translation>Commandes mesurées</translation>
    </message>
    <message>
        <source>Orders of the channels whose sessions are known</source>
        <translation>Commandes des canaux dont les sessions sont connues</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Taux de transformation</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Orders of channels with sessions / their sessions</source>
        <translation>Commandes des canaux avec sessions / leurs sessions</translation>
    </message>
    <message>
        <source>How well visits become orders; what you change on the site shows here first.</source>
        <translation>La part des visites qui deviennent des commandes&#x202f;; ce que vous changez sur le site se voit ici d’abord.</translation>
    </message>
    <message>
        <source>Look at it by channel with its interval: under 30 orders no ranking holds.</source>
        <translation>Regardez-le par canal avec son intervalle&#xa0;: sous 30 commandes, aucun classement ne tient.</translation>
    </message>
    <message>
        <source>Do not compare channels whose visitors come with different intentions.</source>
        <translation>Ne comparez pas des canaux dont les visiteurs viennent avec des intentions différentes.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Counted orders whose ordered value is above 0</source>
        <translation>Commandes comptées dont la valeur commandée est supérieure à 0</translation>
    </message>
    <message>
        <source>How often customers buy; free samples and replacements are left out.</source>
        <translation>Combien de fois on achète&#x202f;; échantillons et remplacements gratuits sont exclus.</translation>
    </message>
    <message>
        <source>Look at new and returning customers behind them.</source>
        <translation>Regardez la part des nouveaux clients et celle des clients déjà acquis.</translation>
    </message>
    <message>
        <source>Do not compare it with the platform&apos;s count before you know which statuses it includes.</source>
        <translation>Ne les comparez pas au compteur de la plateforme sans savoir quels statuts il inclut.</translation>
    </message>
    <message>
        <source>Counted orders, free ones included</source>
        <translation>Commandes comptées, gratuites comprises</translation>
    </message>
    <message>
        <source>Counted orders</source>
        <translation>Commandes comptées</translation>
    </message>
    <message>
        <source>Orders that are not cancelled, failed, test, draft or deleted</source>
        <translation>Commandes qui ne sont ni annulées, ni échouées, ni de test, ni brouillons, ni supprimées</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Articles vendus</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sum of quantities of the orders</source>
        <translation>Somme des quantités des commandes</translation>
    </message>
    <message>
        <source>Units per order</source>
        <translation>Articles par commande</translation>
    </message>
    <message>
        <source>Units sold / orders</source>
        <translation>Articles vendus / commandes</translation>
    </message>
    <message>
        <source>One more item in the parcel costs little to ship.</source>
        <translation>Un article de plus dans le colis coûte peu à expédier.</translation>
    </message>
    <message>
        <source>Look for products that are bought together.</source>
        <translation>Cherchez les produits qui s’achètent ensemble.</translation>
    </message>
    <message>
        <source>Do not buy units with discounts: check the margin per order.</source>
        <translation>N’achetez pas du volume à coups de remises&#xa0;: vérifiez la marge par commande.</translation>
    </message>
    <message>
        <source>Average price of a unit</source>
        <translation>Prix moyen d’un article</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Prix par article</translation>
    </message>
    <message>
        <source>Sales of goods after discounts, excluding VAT / units sold</source>
        <translation>Ventes de marchandises après remises, HT / articles vendus</translation>
    </message>
    <message>
        <source>With units per order it makes the basket: one of the two has moved.</source>
        <translation>Avec le nombre d’articles par commande, il fait le panier&#xa0;: l’un des deux a bougé.</translation>
    </message>
    <message>
        <source>Look at the share of discounts, then at the mix of products.</source>
        <translation>Regardez la part des remises, puis l’assortiment vendu.</translation>
    </message>
    <message>
        <source>Do not read a change of mix as a change of prices.</source>
        <translation>Ne prenez pas un changement d’assortiment pour un changement de prix.</translation>
    </message>
    <message>
        <source>Share of discounts</source>
        <translation>Taux de remise</translation>
    </message>
    <message>
        <source>Discounts, share</source>
        <translation>Part des remises</translation>
    </message>
    <message>
        <source>Discounts / gross sales</source>
        <translation>Remises / ventes brutes</translation>
    </message>
    <message>
        <source>A discount is taken from the margin in full, not from revenue alone.</source>
        <translation>Une remise se prend tout entière sur la marge, pas seulement sur le CA.</translation>
    </message>
    <message>
        <source>Compare CM2 of the orders with a code and of those without.</source>
        <translation>Comparez la CM2 des commandes avec et sans code promotionnel.</translation>
    </message>
    <message>
        <source>Do not make discounts permanent: customers learn to wait for them.</source>
        <translation>Ne rendez pas les remises permanentes&#xa0;: les clients apprennent à les attendre.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>AOV</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>(Gross sales − discounts) / orders; excluding VAT and shipping, refunds do not reduce it</source>
        <translation>(Ventes brutes − remises) / commandes&#x202f;; hors taxes et hors frais de port, sans déduire les remboursements</translation>
    </message>
    <message>
        <source>The fixed costs of an order weigh less on a larger basket: AOV is margin.</source>
        <translation>Les coûts fixes d’une commande pèsent moins sur un panier plus élevé&#xa0;: le panier moyen, c’est de la marge.</translation>
    </message>
    <message>
        <source>Look at units per order and at the price of a unit: which of the two moves?</source>
        <translation>Regardez les articles par commande et le prix par article&#xa0;: lequel des deux bouge&#x202f;?</translation>
    </message>
    <message>
        <source>Do not raise it by giving the margin away: read CM2 per order beside it.</source>
        <translation>Ne l’augmentez pas en sacrifiant la marge&#xa0;: lisez la CM2 par commande en regard.</translation>
    </message>
    <message>
        <source>AOV net of refunds</source>
        <translation>Panier moyen net des remboursements</translation>
    </message>
    <message>
        <source>AOV net</source>
        <translation>Panier net</translation>
    </message>
    <message>
        <source>(Gross sales − discounts − refunded goods) / orders</source>
        <translation>(Ventes brutes − remises − marchandises remboursées) / commandes</translation>
    </message>
    <message>
        <source>AOV with VAT and shipping</source>
        <translation>Panier moyen TTC, frais de port compris</translation>
    </message>
    <message>
        <source>AOV incl. VAT</source>
        <translation>Panier TTC</translation>
    </message>
    <message>
        <source>Amount collected, VAT and shipping included / orders</source>
        <translation>Montant encaissé, TVA et frais de port compris / commandes</translation>
    </message>
    <message>
        <source>AOV, Fevad view</source>
        <translation>Panier moyen, vue Fevad</translation>
    </message>
    <message>
        <source>AOV Fevad</source>
        <translation>Panier Fevad</translation>
    </message>
    <message>
        <source>(Amount collected − amount paid back), VAT and shipping included / orders</source>
        <translation>(Montant encaissé − montant remboursé), TVA et frais de port compris / commandes</translation>
    </message>
    <message>
        <source>AOV as Shopify</source>
        <translation>Panier moyen, mode Shopify</translation>
    </message>
    <message>
        <source>AOV Shopify</source>
        <translation>Panier Shopify</translation>
    </message>
    <message>
        <source>(Gross sales − discounts) / counted orders, free ones included</source>
        <translation>(Ventes brutes − remises) / commandes comptées, gratuites comprises</translation>
    </message>
    <message>
        <source>AOV as WooCommerce</source>
        <translation>Panier moyen, mode WooCommerce</translation>
    </message>
    <message>
        <source>AOV WooCommerce</source>
        <translation>Panier WooCommerce</translation>
    </message>
    <message>
        <source>(Gross sales − discounts − refunded goods) / counted orders, free ones included</source>
        <translation>(Ventes brutes − remises − marchandises remboursées) / commandes comptées, gratuites comprises</translation>
    </message>
    <message>
        <source>Amount collected, VAT included</source>
        <translation>Montant encaissé TTC</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>(Lines after discounts + shipping) of counted orders, VAT included</source>
        <translation>(Lignes après remises + frais de port) des commandes comptées, TTC</translation>
    </message>
    <message>
        <source>Amount paid back, VAT included</source>
        <translation>Montant remboursé TTC</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé TTC</translation>
    </message>
    <message>
        <source>Refunds of the period, VAT included</source>
        <translation>Remboursements de la période, TTC</translation>
    </message>
    <message>
        <source>Refund documents</source>
        <translation>Opérations de remboursement</translation>
    </message>
    <message>
        <source>Refunds made</source>
        <translation>Nb de remb.</translation>
    </message>
    <message>
        <source>Refunds above 0 made in the period</source>
        <translation>Remboursements supérieurs à 0 effectués dans la période</translation>
    </message>
    <message>
        <source>Refunded orders</source>
        <translation>Commandes remboursées</translation>
    </message>
    <message>
        <source>Orders refunded in the period, wholly or in part</source>
        <translation>Commandes remboursées dans la période, en tout ou partie</translation>
    </message>
    <message>
        <source>Return rate in value</source>
        <translation>Taux de retour en valeur</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Refunds / ordered revenue</source>
        <translation>Remboursements / CA commandé</translation>
    </message>
    <message>
        <source>Returns cost twice: the sale is lost and the handling is paid.</source>
        <translation>Un retour coûte deux fois&#xa0;: la vente est perdue et le traitement se paie.</translation>
    </message>
    <message>
        <source>Look at it by product: a bad size guide or photo often explains it.</source>
        <translation>Regardez-le par produit&#xa0;: un guide des tailles ou une photo trompeuse l’explique souvent.</translation>
    </message>
    <message>
        <source>Do not make returns harder before you know why goods come back.</source>
        <translation>Ne compliquez pas les retours avant de savoir pourquoi les articles reviennent.</translation>
    </message>
    <message>
        <source>Return rate in orders</source>
        <translation>Taux de retour en commandes</translation>
    </message>
    <message>
        <source>Orders returned</source>
        <translation>Commandes retournées</translation>
    </message>
    <message>
        <source>Refunded orders / orders</source>
        <translation>Commandes remboursées / commandes</translation>
    </message>
    <message>
        <source>How many customers were not satisfied, whatever the amounts.</source>
        <translation>La part des achats qui n’ont pas donné satisfaction, quels que soient les montants.</translation>
    </message>
    <message>
        <source>Compare it with the rate in value: are small or large baskets returned?</source>
        <translation>Comparez-le au taux en valeur&#xa0;: ce sont les petits ou les gros paniers qui reviennent&#x202f;?</translation>
    </message>
    <message>
        <source>Do not read the last weeks as final: their refunds are still to come.</source>
        <translation>Ne tenez pas les dernières semaines pour définitives&#xa0;: leurs remboursements sont à venir.</translation>
    </message>
    <message>
        <source>Break-even day</source>
        <translation>Jour du point mort</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Point mort</translation>
    </message>
    <message>
        <source>First day of the last complete month whose cumulative CM3 reaches the month&apos;s fixed costs</source>
        <translation>Premier jour du dernier mois complet où la CM3 cumulée atteint les charges fixes du mois</translation>
    </message>
    <message>
        <source>From this day on the month earns money. Day 20 is a common marker.</source>
        <translation>À partir de ce jour, le mois gagne de l’argent. Le 20 est un repère courant.</translation>
    </message>
    <message>
        <source>Look at the months in a row: is the day coming earlier or later?</source>
        <translation>Regardez les mois à la suite&#xa0;: ce jour arrive-t-il plus tôt ou plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Do not judge a promotion month alone: it borrows from the next one.</source>
        <translation>Ne jugez pas isolément un mois de promotions&#xa0;: il emprunte au suivant.</translation>
    </message>
    <message>
        <source>Break-even revenue</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Fixed costs / CM3 rate</source>
        <translation>Charges fixes / taux de CM3</translation>
    </message>
    <message>
        <source>The net revenue at which nothing is lost and nothing earned.</source>
        <translation>Le CA net auquel rien n’est perdu et rien n’est gagné.</translation>
    </message>
    <message>
        <source>Look at the safety margin that remains above it.</source>
        <translation>Regardez la marge de sécurité qui reste au-dessus.</translation>
    </message>
    <message>
        <source>Do not forget that it moves with your margin rate, not only with fixed costs.</source>
        <translation>N’oubliez pas qu’il bouge avec votre taux de marge, pas seulement avec les charges fixes.</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>Marge de sécurité</translation>
    </message>
    <message>
        <source>Net revenue − break-even revenue</source>
        <translation>CA net − seuil de rentabilité</translation>
    </message>
    <message>
        <source>The sales you could lose before losing money.</source>
        <translation>Les ventes que vous pourriez perdre avant de perdre de l’argent.</translation>
    </message>
    <message>
        <source>Compare it with your worst month of the year.</source>
        <translation>Comparez-la à votre plus mauvais mois de l’année.</translation>
    </message>
    <message>
        <source>Do not add fixed costs before it covers them twice.</source>
        <translation>N’ajoutez pas de charges fixes tant qu’elle ne les couvre pas deux fois.</translation>
    </message>
    <message>
        <source>Net revenue forecast of the month</source>
        <translation>CA net prévu du mois</translation>
    </message>
    <message>
        <source>Net, forecast</source>
        <translation>CA net prévu</translation>
    </message>
    <message>
        <source>Net revenue of the month so far + for each day to come the mean of its weekday over the last 8 weeks</source>
        <translation>CA net du mois à ce jour + pour chaque jour à venir la moyenne du même jour de semaine sur les 8 dernières semaines</translation>
    </message>
    <message>
        <source>Where the month ends if nothing changes; the interval is how wrong that has been.</source>
        <translation>Où finira le mois si rien ne change&#xa0;; l’intervalle dit de combien cela s’est trompé jusqu’ici.</translation>
    </message>
    <message>
        <source>Look at the forecast of CM3 and at the day on which it covers the fixed costs.</source>
        <translation>Regardez la CM3 prévue et le jour où elle couvre les charges fixes.</translation>
    </message>
    <message>
        <source>Do not use it across a sales period: the weeks before know nothing of it.</source>
        <translation>Ne l’utilisez pas à cheval sur des soldes&#xa0;: les semaines d’avant n’en savent rien.</translation>
    </message>
    <message>
        <source>CM3 forecast of the month</source>
        <translation>CM3 prévue du mois</translation>
    </message>
    <message>
        <source>CM3, forecast</source>
        <translation>CM3 prévue</translation>
    </message>
    <message>
        <source>CM3 of the month so far + for each day to come the mean of its weekday over the last 8 weeks</source>
        <translation>CM3 du mois à ce jour + pour chaque jour à venir la moyenne du même jour de semaine sur les 8 dernières semaines</translation>
    </message>
    <message>
        <source>What the month will leave before fixed costs, while there is time to act.</source>
        <translation>Ce que le mois laissera avant charges fixes, tant qu’il est temps d’agir.</translation>
    </message>
    <message>
        <source>Compare it with the month&apos;s fixed costs.</source>
        <translation>Comparez-la aux charges fixes du mois.</translation>
    </message>
    <message>
        <source>Do not forget returns: those of the last days are still to come.</source>
        <translation>N’oubliez pas les retours&#xa0;: ceux des derniers jours sont encore à venir.</translation>
    </message>
    <message>
        <source>Break-even day, forecast</source>
        <translation>Jour du point mort prévu</translation>
    </message>
    <message>
        <source>Break-even, forecast</source>
        <translation>Point mort prévu</translation>
    </message>
    <message>
        <source>First day of the running month whose cumulative CM3, known or forecast, reaches the fixed costs</source>
        <translation>Premier jour du mois en cours où la CM3 cumulée, constatée ou prévue, atteint les charges fixes</translation>
    </message>
    <message>
        <source>Whether this month will earn money, and from which day on.</source>
        <translation>Si ce mois gagnera de l’argent, et à partir de quel jour.</translation>
    </message>
    <message>
        <source>Compare it with the day of the last complete months.</source>
        <translation>Comparez-le au jour des derniers mois complets.</translation>
    </message>
    <message>
        <source>Do not wait for the day itself: a late forecast is the moment to act.</source>
        <translation>N’attendez pas le jour même&#xa0;: une prévision tardive est le moment d’agir.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Identified customers with an order above 0 in the period</source>
        <translation>Clients identifiés ayant une commande supérieure à 0 dans la période</translation>
    </message>
    <message>
        <source>People, not orders: the base of everything that lasts.</source>
        <translation>Des personnes, pas des commandes&#xa0;: la base de tout ce qui dure.</translation>
    </message>
    <message>
        <source>Look at how many of them are new and how many come back.</source>
        <translation>Regardez combien sont nouveaux et combien reviennent.</translation>
    </message>
    <message>
        <source>Do not add up the months: a customer of two months is one customer.</source>
        <translation>N’additionnez pas les mois&#xa0;: un client présent sur deux mois reste un seul client.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Customers whose first order ever falls in the period</source>
        <translation>Clients dont la toute première commande tombe dans la période</translation>
    </message>
    <message>
        <source>What the acquisition budget buys.</source>
        <translation>Ce qu’achète le budget d’acquisition.</translation>
    </message>
    <message>
        <source>Look at what each of them cost (CAC) and brings (LTV).</source>
        <translation>Regardez ce que chacun a coûté (CAC) et ce qu’il rapporte (LTV).</translation>
    </message>
    <message>
        <source>Do not trust it if your first file begins late: old customers then look new.</source>
        <translation>Ne vous y fiez pas si votre premier fichier commence tard&#xa0;: d’anciens clients paraissent alors nouveaux.</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Clients déjà acquis</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Déjà acquis</translation>
    </message>
    <message>
        <source>Customers of the period whose first order is earlier</source>
        <translation>Clients de la période dont la première commande est antérieure</translation>
    </message>
    <message>
        <source>Sales that need no new acquisition.</source>
        <translation>Des ventes qui ne demandent pas de nouvelle acquisition.</translation>
    </message>
    <message>
        <source>Look at the retention rate and at the cohorts.</source>
        <translation>Regardez le taux de rétention et les cohortes.</translation>
    </message>
    <message>
        <source>Do not claim their orders for the last advertisement they clicked.</source>
        <translation>N’attribuez pas leurs commandes à la dernière publicité sur laquelle ils ont cliqué.</translation>
    </message>
    <message>
        <source>Ordered revenue of identified customers</source>
        <translation>CA commandé des clients identifiés</translation>
    </message>
    <message>
        <source>Identified revenue</source>
        <translation>CA identifié</translation>
    </message>
    <message>
        <source>Ordered revenue of the orders whose customer is known</source>
        <translation>CA des commandes dont le client est connu</translation>
    </message>
    <message>
        <source>Identified share</source>
        <translation>Part identifiée</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiés</translation>
    </message>
    <message>
        <source>Ordered revenue of identified customers / ordered revenue</source>
        <translation>CA commandé des clients identifiés / CA commandé</translation>
    </message>
    <message>
        <source>Customer figures speak of this share of the business only.</source>
        <translation>Les chiffres clients ne parlent que de cette part de l’activité.</translation>
    </message>
    <message>
        <source>Look at the channels that hide their customers, marketplaces first.</source>
        <translation>Regardez les canaux qui masquent leurs clients, les marketplaces d’abord.</translation>
    </message>
    <message>
        <source>Do not extend the LTV of identified customers to the others without saying so.</source>
        <translation>N’étendez pas la LTV des clients identifiés aux autres sans le dire.</translation>
    </message>
    <message>
        <source>Customers of the period before</source>
        <translation>Clients de la période précédente</translation>
    </message>
    <message>
        <source>Customers before</source>
        <translation>Clients d’avant</translation>
    </message>
    <message>
        <source>Identified customers with an order in the window before</source>
        <translation>Clients identifiés ayant commandé dans la fenêtre précédente</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>Clients conservés</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Customers of the window before who ordered again in the period</source>
        <translation>Clients de la fenêtre précédente qui ont de nouveau commandé dans la période</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Taux de rétention</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Retained customers / customers of the period before, over windows of equal length</source>
        <translation>Clients conservés / clients de la période précédente, sur des fenêtres de même durée</translation>
    </message>
    <message>
        <source>Customers who stay are the margin you do not have to buy again.</source>
        <translation>Les clients qui restent sont la marge que vous n’avez pas à racheter.</translation>
    </message>
    <message>
        <source>Look at the newest cohorts: do they come back as the older ones did?</source>
        <translation>Regardez les cohortes les plus récentes&#xa0;: reviennent-elles comme les anciennes&#x202f;?</translation>
    </message>
    <message>
        <source>Do not compare a month with a year: the rate grows with the window.</source>
        <translation>Ne comparez pas un mois à une année&#xa0;: le taux augmente avec la durée de la fenêtre.</translation>
    </message>
    <message>
        <source>Customers old enough to judge</source>
        <translation>Clients assez anciens pour juger</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Assez anciens</translation>
    </message>
    <message>
        <source>Customers whose first order is at least as many days old as the window is long</source>
        <translation>Clients dont la première commande date d’au moins autant de jours que la durée de la fenêtre</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Clients revenus</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Of these, customers with an order on a later day within the window</source>
        <translation>Parmi eux, clients ayant commandé un autre jour, plus tard dans la fenêtre</translation>
    </message>
    <message>
        <source>Repurchase rate within 90 days</source>
        <translation>Taux de réachat à 90&#xa0;jours</translation>
    </message>
    <message>
        <source>Repurchase 90 d</source>
        <translation>Réachat 90&#xa0;j</translation>
    </message>
    <message>
        <source>Customers who came back within 90 days / customers old enough to judge</source>
        <translation>Clients revenus dans les 90&#xa0;jours / clients assez anciens pour juger</translation>
    </message>
    <message>
        <source>The earliest sign of loyalty, readable three months after a campaign.</source>
        <translation>Le premier signe de fidélité, lisible trois mois après une campagne.</translation>
    </message>
    <message>
        <source>Look at the median delay to the second order: write to customers before it.</source>
        <translation>Regardez le délai médian jusqu’à la deuxième commande&#xa0;: écrivez aux clients avant qu’il soit écoulé.</translation>
    </message>
    <message>
        <source>Do not expect it to be high where goods last for years.</source>
        <translation>Ne l’attendez pas élevé là où les produits durent des années.</translation>
    </message>
    <message>
        <source>Repurchase rate within 180 days</source>
        <translation>Taux de réachat à 180&#xa0;jours</translation>
    </message>
    <message>
        <source>Repurchase 180 d</source>
        <translation>Réachat 180&#xa0;j</translation>
    </message>
    <message>
        <source>Customers who came back within 180 days / customers old enough to judge</source>
        <translation>Clients revenus dans les 180&#xa0;jours / clients assez anciens pour juger</translation>
    </message>
    <message>
        <source>Half a year shows the habit, seasons aside.</source>
        <translation>Six mois montrent l’habitude, saisons mises à part.</translation>
    </message>
    <message>
        <source>Compare it with the 90-day rate: who comes back late?</source>
        <translation>Comparez-le au taux à 90&#xa0;jours&#xa0;: qui revient tard&#x202f;?</translation>
    </message>
    <message>
        <source>Do not mix customers of gift seasons with the others.</source>
        <translation>Ne mélangez pas les clients des saisons de cadeaux avec les autres.</translation>
    </message>
    <message>
        <source>Repurchase rate within a year</source>
        <translation>Taux de réachat à un an</translation>
    </message>
    <message>
        <source>Repurchase</source>
        <translation>Réachat</translation>
    </message>
    <message>
        <source>Customers who came back within 365 days / customers old enough to judge</source>
        <translation>Clients revenus dans les 365&#xa0;jours / clients assez anciens pour juger</translation>
    </message>
    <message>
        <source>The headline of loyalty: a whole year, every season in it.</source>
        <translation>L’indicateur phare de la fidélité&#xa0;: une année entière, avec toutes ses saisons.</translation>
    </message>
    <message>
        <source>Look at the cohorts: is it the same for those who came last year?</source>
        <translation>Regardez les cohortes&#xa0;: en va-t-il de même pour les clients arrivés l’an dernier&#x202f;?</translation>
    </message>
    <message>
        <source>Do not wait a year to act: the 90-day rate moves first.</source>
        <translation>N’attendez pas un an pour agir&#xa0;: le taux à 90&#xa0;jours bouge le premier.</translation>
    </message>
    <message>
        <source>Median days to the second order</source>
        <translation>Délai médian jusqu’à la deuxième commande</translation>
    </message>
    <message>
        <source>Days to 2nd order</source>
        <translation>Délai de réachat</translation>
    </message>
    <message>
        <source>Median days from the first to the second order day, of those who came back</source>
        <translation>Médiane des jours entre le jour de la première commande et celui de la deuxième, chez les clients revenus</translation>
    </message>
    <message>
        <source>The moment when a customer is ready again.</source>
        <translation>Le moment où un client est de nouveau prêt à acheter.</translation>
    </message>
    <message>
        <source>Time your reminder a little before it.</source>
        <translation>Placez votre relance un peu avant.</translation>
    </message>
    <message>
        <source>Do not read it alone: it says nothing of those who never came back.</source>
        <translation>Ne le lisez pas seul&#xa0;: il ne dit rien de ceux qui ne sont jamais revenus.</translation>
    </message>
    <message>
        <source>Customers with a second order</source>
        <translation>Clients ayant passé une deuxième commande</translation>
    </message>
    <message>
        <source>With a 2nd order</source>
        <translation>Ont réacheté</translation>
    </message>
    <message>
        <source>Customers with orders on at least two days, up to the end of the period</source>
        <translation>Clients ayant commandé au moins deux jours différents, jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Cost of goods shipped</source>
        <translation>Coût des marchandises expédiées</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>March. expédiées</translation>
    </message>
    <message>
        <source>Sum of quantity × unit cost at the order&apos;s date; a rate of the value where no cost is known</source>
        <translation>Somme des (quantité × coût unitaire à la date de la commande)&#x202f;; un taux de la valeur quand le coût est inconnu</translation>
    </message>
    <message>
        <source>Cost credited on returns</source>
        <translation>Coût recrédité sur retours</translation>
    </message>
    <message>
        <source>Return credit</source>
        <translation>Crédit retours</translation>
    </message>
    <message>
        <source>Share of returned goods put back on sale × their cost</source>
        <translation>Part des retours remise en vente × leur coût</translation>
    </message>
    <message>
        <source>Freight, customs and currency</source>
        <translation>Fret, douane et change</translation>
    </message>
    <message>
        <source>Landed costs</source>
        <translation>Frais d’approche</translation>
    </message>
    <message>
        <source>Inbound freight, customs and currency conversion, each a share of the cost of goods shipped; 0 until answered in the hidden costs; not given back on returns</source>
        <translation>Fret amont, droits de douane et change, chacun en part du coût des marchandises expédiées&#x202f;; 0 tant que les coûts cachés n’ont pas de réponse&#x202f;; non repris sur les retours</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Coût des ventes</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des ventes</translation>
    </message>
    <message>
        <source>The largest cost of most shops, and the one most often guessed.</source>
        <translation>Le premier coût de la plupart des boutiques, et le plus souvent supposé.</translation>
    </message>
    <message>
        <source>Look at the cost coverage: how much of it is known?</source>
        <translation>Regardez la couverture des coûts&#xa0;: quelle part en est connue&#x202f;?</translation>
    </message>
    <message>
        <source>Do not let today&apos;s cost rewrite the past: give each cost the date it holds from.</source>
        <translation>Ne laissez pas le coût d’aujourd’hui réécrire le passé&#xa0;: donnez à chaque coût sa date d’effet.</translation>
    </message>
    <message>
        <source>Contribution margin 1</source>
        <translation>CM1 – marge après marchandise</translation>
    </message>
    <message>
        <source>CM1</source>
        <translation>CM1</translation>
    </message>
    <message>
        <source>Net revenue − cost of goods sold</source>
        <translation>CA net − coût des ventes</translation>
    </message>
    <message>
        <source>What selling leaves once the goods are paid.</source>
        <translation>Ce que laisse la vente une fois la marchandise payée.</translation>
    </message>
    <message>
        <source>Look at it by category: which one carries the others?</source>
        <translation>Regardez-la par catégorie&#xa0;: laquelle porte les autres&#x202f;?</translation>
    </message>
    <message>
        <source>Do not raise advertising on CM1: shipping and fees still have to be paid.</source>
        <translation>N’augmentez pas la publicité sur la foi de la CM1&#xa0;: il reste la logistique et les frais à payer.</translation>
    </message>
    <message>
        <source>Shipping and packaging</source>
        <translation>Expédition et emballage</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Per counted order: actual shipping cost, else the rates per order and per item; plus packaging</source>
        <translation>Par commande comptée&#xa0;: coût d’expédition réel, sinon forfaits par commande et par article&#x202f;; plus l’emballage</translation>
    </message>
    <message>
        <source>Return handling</source>
        <translation>Traitement des retours</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Handling cost × refund documents above 0</source>
        <translation>Coût de traitement × opérations de remboursement supérieures à 0</translation>
    </message>
    <message>
        <source>Logistics cost</source>
        <translation>Coûts logistiques</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Shipping and packaging + return handling</source>
        <translation>Expédition et emballage + traitement des retours</translation>
    </message>
    <message>
        <source>Paid on every parcel, even on those that come back.</source>
        <translation>Payés sur chaque colis, même sur ceux qui reviennent.</translation>
    </message>
    <message>
        <source>Divide it by the orders and compare it with the shipping charged.</source>
        <translation>Divisez-les par les commandes et comparez-les aux frais de port facturés.</translation>
    </message>
    <message>
        <source>Do not leave it at the default rate: one carrier invoice gives the real one.</source>
        <translation>Ne restez pas au forfait par défaut&#xa0;: une seule facture du transporteur donne le vrai coût.</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>Frais de paiement</translation>
    </message>
    <message>
        <source>Actual fees, else a share of the amount collected, VAT included, plus a fixed part per order</source>
        <translation>Frais réels, sinon une part du montant encaissé TTC, plus un fixe par commande</translation>
    </message>
    <message>
        <source>They are taken on the amount with VAT, and not given back on refunds.</source>
        <translation>Ils se prennent sur le montant TTC et ne sont pas rendus en cas de remboursement.</translation>
    </message>
    <message>
        <source>Compare the rate with your provider&apos;s last statement.</source>
        <translation>Comparez le taux au dernier relevé de votre prestataire.</translation>
    </message>
    <message>
        <source>Do not subtract them twice: payouts often arrive net of fees.</source>
        <translation>Ne les retranchez pas deux fois&#xa0;: les versements arrivent souvent nets de frais.</translation>
    </message>
    <message>
        <source>Marketplace fees</source>
        <translation>Commissions marketplace</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Actual fees, else a share of the amount the channel collected, VAT included</source>
        <translation>Commissions réelles, sinon une part du montant encaissé TTC par le canal</translation>
    </message>
    <message>
        <source>A marketplace is a channel that is paid for on each sale.</source>
        <translation>Une marketplace est un canal qui se paie à chaque vente.</translation>
    </message>
    <message>
        <source>Look at CM2 by channel, your own site beside the marketplaces.</source>
        <translation>Regardez la CM2 par canal&#xa0;: votre site à côté des marketplaces.</translation>
    </message>
    <message>
        <source>Do not compare channels on revenue: compare them after their fees.</source>
        <translation>Ne comparez pas les canaux sur le CA&#xa0;: comparez-les après leurs commissions.</translation>
    </message>
    <message>
        <source>Contribution margin 2</source>
        <translation>CM2 – marge après logistique et frais</translation>
    </message>
    <message>
        <source>CM2</source>
        <translation>CM2</translation>
    </message>
    <message>
        <source>What an order leaves to pay for the advertising that brought it.</source>
        <translation>Ce qu’une commande laisse pour payer la publicité qui l’a apportée.</translation>
    </message>
    <message>
        <source>Look at the share of loss-making orders.</source>
        <translation>Regardez la part des commandes à perte.</translation>
    </message>
    <message>
        <source>Do not average it away: a few bulky or discounted orders can eat the rest.</source>
        <translation>Ne la noyez pas dans la moyenne&#xa0;: quelques commandes encombrantes ou remisées peuvent manger le reste.</translation>
    </message>
    <message>
        <source>Marketing spend</source>
        <translation>Dépenses marketing</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Cost of goods shipped + freight, customs and currency − cost credited on returns</source>
        <translation>Coût des marchandises expédiées + fret, douane et change − coût repris sur les retours</translation>
    </message>
    <message>
        <source>Other variable costs of orders</source>
        <translation>Autres coûts variables des commandes</translation>
    </message>
    <message>
        <source>Other, orders</source>
        <translation>Autres, commandes</translation>
    </message>
    <message>
        <source>Hidden costs per order (re-shipments, samples, apps, service, marketplace storage) + those on goods after discounts (chargebacks, fraud, loyalty points); 0 until answered</source>
        <translation>Coûts cachés par commande (réexpéditions, échantillons, applications, service client, stockage marketplace) + ceux en part des ventes après remises (impayés, fraude, points de fidélité)&#x202f;; 0 tant qu’il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>Other variable costs of returns</source>
        <translation>Autres coûts variables des retours</translation>
    </message>
    <message>
        <source>Other, returns</source>
        <translation>Autres, retours</translation>
    </message>
    <message>
        <source>Return label × refund documents above 0; 0 until answered in the hidden costs</source>
        <translation>Étiquette retour × remboursements au-dessus de 0&#x202f;; 0 tant que les coûts cachés n’ont pas de réponse</translation>
    </message>
    <message>
        <source>Other variable costs</source>
        <translation>Autres coûts variables</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Autres coûts</translation>
    </message>
    <message>
        <source>Hidden costs of orders + hidden costs of returns, as far as they were answered</source>
        <translation>Coûts cachés des commandes + coûts cachés des retours, pour autant qu’ils aient une réponse</translation>
    </message>
    <message>
        <source>Each is small; together they can take a good part of what was thought to be earned.</source>
        <translation>Chacun est petit&#x202f;; ensemble, ils peuvent prendre une bonne part de ce que l’on croyait gagner.</translation>
    </message>
    <message>
        <source>Open the hidden costs: which lines has nobody answered yet?</source>
        <translation>Ouvrez les coûts cachés&#xa0;: quelles lignes n’ont encore aucune réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Do not take 0 for none: a line that nobody has answered counts as 0 here.</source>
        <translation>Ne prenez pas 0 pour «&#xa0;aucun&#xa0;»&#xa0;: une ligne sans réponse compte ici pour 0.</translation>
    </message>
    <message>
        <source>CM1 − logistics − payment fees − marketplace fees − other variable costs</source>
        <translation>CM1 − logistique − frais de paiement − commissions marketplace − autres coûts variables</translation>
    </message>
    <message>
        <source>Imported marketing spend</source>
        <translation>Dépenses marketing importées</translation>
    </message>
    <message>
        <source>Imported spend</source>
        <translation>Dépenses importées</translation>
    </message>
    <message>
        <source>Dated variable marketing of the period as imported, excluding VAT</source>
        <translation>Marketing variable daté de la période, tel qu’importé, HT</translation>
    </message>
    <message>
        <source>Agency, creative, influencer goods</source>
        <translation>Agence, création, dotations influenceurs</translation>
    </message>
    <message>
        <source>Beside media</source>
        <translation>Hors médias</translation>
    </message>
    <message>
        <source>Agency percentage and creative, each a share of the imported spend, + goods sent to influencers per month; 0 until answered in the hidden costs</source>
        <translation>Pourcentage d’agence et création, chacun en part des dépenses importées, + produits envoyés aux influenceurs par mois&#x202f;; 0 tant que les coûts cachés n’ont pas de réponse</translation>
    </message>
    <message>
        <source>Imported marketing spend + agency, creative and influencer goods, excluding VAT</source>
        <translation>Dépenses marketing importées + agence, création et dotations influenceurs, HT</translation>
    </message>
    <message>
        <source>The one cost you decide anew every day.</source>
        <translation>Le seul coût que vous décidez à nouveau chaque jour.</translation>
    </message>
    <message>
        <source>Look at CM3 by channel: where does it pay?</source>
        <translation>Regardez la CM3 par canal&#xa0;: où est-ce rentable&#x202f;?</translation>
    </message>
    <message>
        <source>Do not judge it by the sales that the platforms claim for themselves.</source>
        <translation>Ne les jugez pas sur les ventes que les plateformes s’attribuent.</translation>
    </message>
    <message>
        <source>Contribution margin 3</source>
        <translation>CM3 – marge après marketing</translation>
    </message>
    <message>
        <source>CM3</source>
        <translation>CM3</translation>
    </message>
    <message>
        <source>CM2 − marketing spend</source>
        <translation>CM2 − dépenses marketing</translation>
    </message>
    <message>
        <source>What the business really earns on its sales, before fixed costs. The needle of this cockpit.</source>
        <translation>Ce que l’activité gagne vraiment sur ses ventes, avant les charges fixes. L’aiguille de ce cockpit.</translation>
    </message>
    <message>
        <source>Look for the channel whose CM3 is negative: start there.</source>
        <translation>Cherchez le canal dont la CM3 est négative&#xa0;: commencez par là.</translation>
    </message>
    <message>
        <source>Do not buy growth with it: more revenue at a negative CM3 costs more.</source>
        <translation>Ne la sacrifiez pas à la croissance&#xa0;: plus de CA à CM3 négative coûte davantage.</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Charges fixes</translation>
    </message>
    <message>
        <source>Monthly fixed costs, pro rata of the calendar days of the period</source>
        <translation>Charges fixes mensuelles, au prorata des jours calendaires de la période</translation>
    </message>
    <message>
        <source>They are due whether you sell or not.</source>
        <translation>Elles sont dues, que vous vendiez ou non.</translation>
    </message>
    <message>
        <source>Look at the break-even day they imply.</source>
        <translation>Regardez le jour du point mort qu’elles impliquent.</translation>
    </message>
    <message>
        <source>Do not forget your own salary: a shop that does not pay you does not earn.</source>
        <translation>N’oubliez pas votre propre salaire&#xa0;: une boutique qui ne vous paie pas ne gagne pas d’argent.</translation>
    </message>
    <message>
        <source>Operating result</source>
        <translation>Résultat d’exploitation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>CM3 − fixed costs</source>
        <translation>CM3 − charges fixes</translation>
    </message>
    <message>
        <source>What is left when everything is paid.</source>
        <translation>Ce qui reste quand tout est payé.</translation>
    </message>
    <message>
        <source>Look at the safety margin: how far is the line?</source>
        <translation>Regardez la marge de sécurité&#xa0;: à quelle distance est le seuil&#x202f;?</translation>
    </message>
    <message>
        <source>Do not read it as an accounting result: stock, taxes and finance are not in it.</source>
        <translation>Ne le lisez pas comme un résultat comptable&#xa0;: stocks, impôts et frais financiers n’y sont pas.</translation>
    </message>
    <message>
        <source>CM1 rate</source>
        <translation>Taux de CM1</translation>
    </message>
    <message>
        <source>CM1 / net revenue</source>
        <translation>CM1 / CA net</translation>
    </message>
    <message>
        <source>The room there is for everything else.</source>
        <translation>La place qui reste pour tout le reste.</translation>
    </message>
    <message>
        <source>Look at it by category.</source>
        <translation>Regardez-le par catégorie.</translation>
    </message>
    <message>
        <source>Do not confuse it with the markup, which is on cost.</source>
        <translation>Ne le confondez pas avec le taux de marge, qui se calcule sur le coût.</translation>
    </message>
    <message>
        <source>CM2 rate</source>
        <translation>Taux de CM2</translation>
    </message>
    <message>
        <source>CM2 / net revenue</source>
        <translation>CM2 / CA net</translation>
    </message>
    <message>
        <source>It sets the return that advertising must reach to break even.</source>
        <translation>Il fixe le rendement que la publicité doit atteindre pour être à l’équilibre.</translation>
    </message>
    <message>
        <source>Look at the break-even ROAS beside it.</source>
        <translation>Regardez le ROAS d’équilibre en regard.</translation>
    </message>
    <message>
        <source>Do not apply one target return to channels whose CM2 differs.</source>
        <translation>N’appliquez pas le même rendement cible à des canaux dont la CM2 diffère.</translation>
    </message>
    <message>
        <source>CM3 rate</source>
        <translation>Taux de CM3</translation>
    </message>
    <message>
        <source>CM3 / net revenue</source>
        <translation>CM3 / CA net</translation>
    </message>
    <message>
        <source>What each euro of net revenue leaves to pay fixed costs and profit.</source>
        <translation>Ce que chaque euro de CA net laisse pour les charges fixes et le bénéfice.</translation>
    </message>
    <message>
        <source>Compare it with the same months a year earlier.</source>
        <translation>Comparez-le aux mêmes mois de l’année précédente.</translation>
    </message>
    <message>
        <source>Do not push it to the ceiling by starving acquisition: too high is a finding too.</source>
        <translation>Ne le poussez pas au plafond en privant l’acquisition de budget&#xa0;: trop haut est aussi un constat.</translation>
    </message>
    <message>
        <source>Gross margin rate (on price)</source>
        <translation>Taux de marque (sur prix)</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>Under 30 % there is hardly room for shipping and advertising; 50 % is comfortable.</source>
        <translation>Sous 30&#x202f;%, il n’y a guère de place pour la logistique et la publicité&#x202f;; 50&#x202f;% est confortable.</translation>
    </message>
    <message>
        <source>Look at the categories under 30 %: price, purchase or both?</source>
        <translation>Regardez les catégories sous 30&#x202f;%&#xa0;: le prix, l’achat, ou les deux&#x202f;?</translation>
    </message>
    <message>
        <source>Do not mistake 50 % on cost for 50 % on price: it is 33.3 %.</source>
        <translation>Ne prenez pas 50&#x202f;% sur le coût pour 50&#x202f;% sur le prix&#xa0;: cela fait 33,3&#x202f;%.</translation>
    </message>
    <message>
        <source>Markup rate (on cost)</source>
        <translation>Taux de marge (sur coût)</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Taux de marge</translation>
    </message>
    <message>
        <source>CM1 / cost of goods sold</source>
        <translation>CM1 / coût des ventes</translation>
    </message>
    <message>
        <source>How buyers think of price: what is added to the cost.</source>
        <translation>La façon dont l’acheteur pense le prix&#xa0;: ce qu’on ajoute au coût.</translation>
    </message>
    <message>
        <source>Read the gross margin rate beside it: both say the same thing on another base.</source>
        <translation>Lisez le taux de marque en regard&#xa0;: les deux disent la même chose sur une autre base.</translation>
    </message>
    <message>
        <source>Do not hold it against the 30 % and 50 % marks: those are on price.</source>
        <translation>Ne le mesurez pas aux repères de 30&#x202f;% et 50&#x202f;%&#xa0;: ceux-là sont sur le prix.</translation>
    </message>
    <message>
        <source>Goods with a known cost</source>
        <translation>Marchandises à coût connu</translation>
    </message>
    <message>
        <source>Known cost</source>
        <translation>Coût connu</translation>
    </message>
    <message>
        <source>Value after discounts of the lines whose unit cost is known at their date</source>
        <translation>Valeur après remises des lignes dont le coût unitaire est connu à leur date</translation>
    </message>
    <message>
        <source>Goods after discounts</source>
        <translation>Marchandises après remises</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Gross sales − discounts</source>
        <translation>Ventes brutes − remises</translation>
    </message>
    <message>
        <source>Cost coverage</source>
        <translation>Couverture des coûts</translation>
    </message>
    <message>
        <source>Known costs</source>
        <translation>Coûts connus</translation>
    </message>
    <message>
        <source>Goods with a known cost / goods after discounts</source>
        <translation>Marchandises à coût connu / marchandises après remises</translation>
    </message>
    <message>
        <source>A margin is worth what its costs are worth.</source>
        <translation>Une marge vaut ce que valent ses coûts.</translation>
    </message>
    <message>
        <source>Import the costs of the ten products that sell most: that is most of it.</source>
        <translation>Importez les coûts des dix produits les plus vendus&#xa0;: c’est l’essentiel.</translation>
    </message>
    <message>
        <source>Do not raise the advertising budget while it is under 90 %.</source>
        <translation>N’augmentez pas le budget publicitaire tant qu’elle est sous 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Loss-making orders</source>
        <translation>Commandes à perte</translation>
    </message>
    <message>
        <source>At a loss</source>
        <translation>À perte</translation>
    </message>
    <message>
        <source>Orders whose CM2, their refunds included, is under 0</source>
        <translation>Commandes dont la CM2, remboursements compris, est inférieure à 0</translation>
    </message>
    <message>
        <source>Share of loss-making orders</source>
        <translation>Part des commandes à perte</translation>
    </message>
    <message>
        <source>Orders at a loss</source>
        <translation>Commandes à perte</translation>
    </message>
    <message>
        <source>Loss-making orders / orders</source>
        <translation>Commandes à perte / commandes</translation>
    </message>
    <message>
        <source>These orders cost you money before any advertising.</source>
        <translation>Ces commandes vous coûtent de l’argent avant toute publicité.</translation>
    </message>
    <message>
        <source>Look at their size: a minimum basket or a shipping charge often settles it.</source>
        <translation>Regardez leur taille&#xa0;: un panier minimum ou des frais de port règlent souvent la question.</translation>
    </message>
    <message>
        <source>Do not forbid them all: some win a customer who comes back.</source>
        <translation>Ne les interdisez pas toutes&#xa0;: certaines gagnent un client qui revient.</translation>
    </message>
    <message>
        <source>Gross sales</source>
        <translation>Ventes brutes</translation>
    </message>
    <message>
        <source>Sum of quantity × unit price of counted orders, excluding VAT, before discounts</source>
        <translation>Somme des (quantité × prix unitaire) des commandes comptées, HT, avant remises</translation>
    </message>
    <message>
        <source>The list value of what was ordered: the top of the ladder.</source>
        <translation>La valeur catalogue de ce qui a été commandé&#xa0;: le haut de la cascade.</translation>
    </message>
    <message>
        <source>Follow the ladder down: discounts, then refunds.</source>
        <translation>Descendez la cascade&#xa0;: les remises, puis les remboursements.</translation>
    </message>
    <message>
        <source>Do not steer by it: it rises with every discount code that sells at a loss.</source>
        <translation>Ne pilotez pas sur elles&#xa0;: elles montent avec chaque code promo qui vend à perte.</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Line discounts + order discounts, excluding VAT</source>
        <translation>Remises de ligne + remises de commande, HT</translation>
    </message>
    <message>
        <source>Every euro of discount is a euro of margin.</source>
        <translation>Chaque euro de remise est un euro de marge.</translation>
    </message>
    <message>
        <source>Compare the share of discounts in gross sales with the same months a year earlier.</source>
        <translation>Comparez la part des remises dans les ventes brutes aux mêmes mois de l’année précédente.</translation>
    </message>
    <message>
        <source>Do not judge a promotion by its sales: judge it by its CM3.</source>
        <translation>Ne jugez pas une promotion sur ses ventes&#xa0;: jugez-la sur sa CM3.</translation>
    </message>
    <message>
        <source>Shipping charged</source>
        <translation>Frais de port facturés</translation>
    </message>
    <message>
        <source>Shipping charged to customers, excluding VAT</source>
        <translation>Frais de port facturés aux clients, HT</translation>
    </message>
    <message>
        <source>What customers pay towards delivery; the rest is a gift of yours.</source>
        <translation>Ce que les clients paient pour la livraison&#x202f;; le reste, c’est vous qui l’offrez.</translation>
    </message>
    <message>
        <source>Compare it with the logistics cost: the gap is your free-shipping subsidy.</source>
        <translation>Comparez-les aux coûts logistiques&#xa0;: l’écart est le port que vous offrez.</translation>
    </message>
    <message>
        <source>Do not lower the free-shipping threshold before you know that gap.</source>
        <translation>N’abaissez pas le seuil de livraison gratuite avant de connaître cet écart.</translation>
    </message>
    <message>
        <source>Ordered revenue</source>
        <translation>CA commandé</translation>
    </message>
    <message>
        <source>Gross sales − discounts + shipping charged</source>
        <translation>Ventes brutes − remises + frais de port facturés</translation>
    </message>
    <message>
        <source>What customers committed to pay, excluding VAT, before anything came back.</source>
        <translation>Ce que les clients se sont engagés à payer, HT, avant tout retour.</translation>
    </message>
    <message>
        <source>Look at refunds: what of it stays?</source>
        <translation>Regardez les remboursements&#xa0;: qu’en reste-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Do not present it as net revenue: refunds are still in it.</source>
        <translation>Ne le présentez pas comme votre CA net&#xa0;: les remboursements y sont encore.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Refunded goods + refunded shipping, excluding VAT, at the date of the refund</source>
        <translation>Marchandises remboursées + port remboursé, HT, à la date du remboursement</translation>
    </message>
    <message>
        <source>A refund takes the revenue back and leaves you the costs of the order.</source>
        <translation>Un remboursement reprend le CA et vous laisse les coûts de la commande.</translation>
    </message>
    <message>
        <source>Look at the return rate by product and category.</source>
        <translation>Regardez le taux de retour par produit et par catégorie.</translation>
    </message>
    <message>
        <source>Do not compare it with the orders of the same month only: refunds come later.</source>
        <translation>Ne les comparez pas aux seules commandes du même mois&#xa0;: les remboursements arrivent plus tard.</translation>
    </message>
    <message>
        <source>Refunded goods</source>
        <translation>Marchandises remboursées</translation>
    </message>
    <message>
        <source>Refunds without their shipping</source>
        <translation>Remboursements sans leurs frais de port</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>CA net HT</translation>
    </message>
    <message>
        <source>Ordered revenue − refunds</source>
        <translation>CA commandé − remboursements</translation>
    </message>
    <message>
        <source>What the shop really sold, excluding VAT. The base of every margin rate.</source>
        <translation>Ce que la boutique a vraiment vendu, HT. La base de tous les taux de marge.</translation>
    </message>
    <message>
        <source>Look at CM3 beside it: growth that leaves no margin is not growth.</source>
        <translation>Regardez la CM3 à côté&#xa0;: une croissance qui ne laisse pas de marge n’en est pas une.</translation>
    </message>
    <message>
        <source>Do not celebrate it alone: a rise with a falling CM3 is a warning.</source>
        <translation>Ne le fêtez pas à lui seul&#xa0;: une hausse avec une CM3 en baisse est un avertissement.</translation>
    </message>
    <message>
        <source>Product cost, share of sales</source>
        <translation>Coût produit, en part des ventes</translation>
    </message>
    <message>
        <source>Price index against competitors</source>
        <translation>Indice de prix face aux concurrents</translation>
    </message>
    <message>
        <source>Price index</source>
        <translation>Indice de prix</translation>
    </message>
    <message>
        <source>100 × sales of the compared goods before discounts / what the same units would have cost at the competitors, both excluding VAT</source>
        <translation>100 × ventes des articles comparés avant remises / prix des mêmes unités chez les concurrents, le tout HT</translation>
    </message>
    <message>
        <source>100 is the competitors&apos; price: above it you must be worth more, below it cost less.</source>
        <translation>100 est le prix des concurrents&#xa0;: au-dessus, il faut valoir plus&#xa0;; en dessous, coûter moins.</translation>
    </message>
    <message>
        <source>Read it beside the gross margin rate: dear and thin is the worst place.</source>
        <translation>Lisez-le à côté du taux de marque&#xa0;: cher et mince est la pire place.</translation>
    </message>
    <message>
        <source>Do not compare goods that are not alike: their size, their delivery, their warranty.</source>
        <translation>Ne comparez pas des articles différents&#xa0;: taille, livraison, garantie.</translation>
    </message>
    <message>
        <source>Sales of the compared goods</source>
        <translation>Ventes des articles comparés</translation>
    </message>
    <message>
        <source>Compared sales</source>
        <translation>Ventes comparées</translation>
    </message>
    <message>
        <source>Sales before discounts, excluding VAT, of the goods with a competitor&apos;s price</source>
        <translation>Ventes HT avant remises des articles dont un prix de concurrent est connu</translation>
    </message>
    <message>
        <source>The same units at competitors&apos; prices</source>
        <translation>Les mêmes unités aux prix des concurrents</translation>
    </message>
    <message>
        <source>At their prices</source>
        <translation>À leurs prix</translation>
    </message>
    <message>
        <source>Units of the compared goods × mean price at the competitors, VAT taken off at the goods&apos; own rate</source>
        <translation>Unités des articles comparés × prix moyen chez les concurrents, TVA retirée au taux propre des articles</translation>
    </message>
    <message>
        <source>Logistics cost per order</source>
        <translation>Coût logistique par commande</translation>
    </message>
    <message>
        <source>Logistics / order</source>
        <translation>Logistique / commande</translation>
    </message>
    <message>
        <source>Logistics cost / orders; of a category: its share of it / orders that hold it</source>
        <translation>Coûts logistiques / commandes&#xa0;; pour une catégorie&#xa0;: sa part / commandes qui en contiennent</translation>
    </message>
    <message>
        <source>Every order pays it again: it decides which prices can be held.</source>
        <translation>Chaque commande le paie à nouveau&#xa0;: il décide des prix que l’on peut tenir.</translation>
    </message>
    <message>
        <source>Look at the weight of the parcels and at the orders of a single cheap item.</source>
        <translation>Regardez le poids des colis et les commandes d’un seul article bon marché.</translation>
    </message>
    <message>
        <source>Do not offer free delivery before the order pays for it.</source>
        <translation>N’offrez pas la livraison avant que la commande la paie.</translation>
    </message>
    <message>
        <source>Share of marketplaces in net revenue</source>
        <translation>Part des places de marché dans le CA net</translation>
    </message>
    <message>
        <source>Net revenue through marketplaces / net revenue</source>
        <translation>CA net via places de marché / CA net</translation>
    </message>
    <message>
        <source>A marketplace lends its customers: it sets the fees, and it keeps their addresses.</source>
        <translation>Une place de marché prête ses clients&#xa0;: elle fixe les commissions et garde leurs adresses.</translation>
    </message>
    <message>
        <source>Look at what an order there leaves after the fees, beside one of your own site.</source>
        <translation>Regardez ce qu’y laisse une commande après commissions, à côté d’une commande de votre site.</translation>
    </message>
    <message>
        <source>Do not take the market&apos;s share for a target: it is only a marker.</source>
        <translation>Ne prenez pas la part du marché pour un objectif&#xa0;: ce n’est qu’un repère.</translation>
    </message>
    <message>
        <source>Net revenue through marketplaces</source>
        <translation>CA net via places de marché</translation>
    </message>
    <message>
        <source>Via marketplaces</source>
        <translation>Via marketplaces</translation>
    </message>
    <message>
        <source>Net revenue of the channels that are marketplaces</source>
        <translation>CA net des canaux qui sont des places de marché</translation>
    </message>
    <message>
        <source>Share of customers of several channels</source>
        <translation>Part des clients de plusieurs canaux</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Plusieurs canaux</translation>
    </message>
    <message>
        <source>Customers who ever bought through more than one channel / known customers</source>
        <translation>Clients ayant acheté par plus d’un canal / clients connus</translation>
    </message>
    <message>
        <source>Shows whether your channels serve one customer, or each its own.</source>
        <translation>Montre si vos canaux servent un même client, ou chacun le sien.</translation>
    </message>
    <message>
        <source>Compare their value with that of customers who came back through one channel.</source>
        <translation>Comparez leur valeur à celle des clients revenus par un seul canal.</translation>
    </message>
    <message>
        <source>Do not read the gap as an effect: who orders often has more chances to change channel.</source>
        <translation>Ne lisez pas l’écart comme un effet&#xa0;: qui commande souvent a plus d’occasions de changer de canal.</translation>
    </message>
    <message>
        <source>Customers of several channels</source>
        <translation>Clients de plusieurs canaux</translation>
    </message>
    <message>
        <source>Of several channels</source>
        <translation>De plusieurs canaux</translation>
    </message>
    <message>
        <source>Customers with orders above 0 through more than one channel up to the end of the period</source>
        <translation>Clients ayant des commandes non nulles par plus d’un canal jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Customers known so far</source>
        <translation>Clients connus à ce jour</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clients connus</translation>
    </message>
    <message>
        <source>Identified customers with an order above 0 up to the end of the period</source>
        <translation>Clients identifiés ayant une commande non nulle jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Share of orders without a known customer</source>
        <translation>Part des commandes sans client connu</translation>
    </message>
    <message>
        <source>Unidentified orders</source>
        <translation>Commandes sans client</translation>
    </message>
    <message>
        <source>Orders that no key ties to a customer / orders</source>
        <translation>Commandes qu’aucune clé ne relie à un client / commandes</translation>
    </message>
    <message>
        <source>What they bring enters no retention, no LTV and no LTV/CAC.</source>
        <translation>Ce qu’elles rapportent n’entre ni dans la rétention, ni dans la LTV, ni dans LTV/CAC.</translation>
    </message>
    <message>
        <source>Look at which channel they come from: marketplaces mask addresses, tills ask for none.</source>
        <translation>Regardez de quel canal elles viennent&#xa0;: les places de marché masquent les adresses, les caisses n’en demandent pas.</translation>
    </message>
    <message>
        <source>Do not count each of them as a new customer.</source>
        <translation>Ne comptez pas chacune comme un nouveau client.</translation>
    </message>
    <message>
        <source>Orders without a known customer</source>
        <translation>Commandes sans client connu</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>Counted orders above 0 that no e-mail, number or phone ties to a customer</source>
        <translation>Commandes comptées non nulles qu’aucun e-mail, numéro ou téléphone ne relie à un client</translation>
    </message>
    <message>
        <source>Margin per customer by use of channels</source>
        <translation>Marge par client selon l’usage des canaux</translation>
    </message>
    <message>
        <source>CM2 each</source>
        <translation>CM2 par client</translation>
    </message>
    <message>
        <source>CM2 of these customers since their first order / how many they are</source>
        <translation>CM2 de ces clients depuis leur première commande / leur nombre</translation>
    </message>
    <message>
        <source>Says what it is worth that customers find you in more than one place.</source>
        <translation>Dit ce que vaut que les clients vous trouvent en plus d’un lieu.</translation>
    </message>
    <message>
        <source>Compare customers of several channels with those who came back through one.</source>
        <translation>Comparez les clients de plusieurs canaux à ceux revenus par un seul.</translation>
    </message>
    <message>
        <source>Do not compare them with customers of a single order, who could only use one channel.</source>
        <translation>Ne les comparez pas aux clients d’une seule commande, qui n’ont pu utiliser qu’un canal.</translation>
    </message>
    <message>
        <source>Orders per customer by use of channels</source>
        <translation>Commandes par client selon l’usage des canaux</translation>
    </message>
    <message>
        <source>Orders each</source>
        <translation>Commandes par client</translation>
    </message>
    <message>
        <source>Orders of these customers / how many they are</source>
        <translation>Commandes de ces clients / leur nombre</translation>
    </message>
    <message>
        <source>Shows how much of a difference in margin is only a difference in orders.</source>
        <translation>Montre quelle part d’un écart de marge n’est qu’un écart de commandes.</translation>
    </message>
    <message>
        <source>Divide the margin by it: is an order worth more, or are there more orders?</source>
        <translation>Divisez la marge par lui&#xa0;: une commande vaut-elle plus, ou y en a-t-il plus&#xa0;?</translation>
    </message>
    <message>
        <source>Do not push customers to a second channel for the sake of the number.</source>
        <translation>Ne poussez pas des clients vers un second canal pour le seul chiffre.</translation>
    </message>
    <message>
        <source>Customers by use of channels</source>
        <translation>Clients selon l’usage des canaux</translation>
    </message>
    <message>
        <source>Customers of the use</source>
        <translation>Clients de l’usage</translation>
    </message>
    <message>
        <source>Customers with one order; with several through one channel; or with several channels</source>
        <translation>Clients avec une commande&#xa0;; avec plusieurs par un canal&#xa0;; ou par plusieurs canaux</translation>
    </message>
    <message>
        <source>Orders by use of channels</source>
        <translation>Commandes selon l’usage des canaux</translation>
    </message>
    <message>
        <source>Orders of the use</source>
        <translation>Commandes de l’usage</translation>
    </message>
    <message>
        <source>CM2 by use of channels</source>
        <translation>CM2 selon l’usage des canaux</translation>
    </message>
    <message>
        <source>CM2 of the use</source>
        <translation>CM2 de l’usage</translation>
    </message>
    <message>
        <source>Return rate (value)</source>
        <translation>Taux de retour (valeur)</translation>
    </message>
    <message>
        <source>Fixed costs per month</source>
        <translation>Charges fixes par mois</translation>
    </message>
    <message>
        <source>Net revenue a year before</source>
        <translation>CA net de l’année précédente</translation>
    </message>
    <message>
        <source>Net, year before</source>
        <translation>CA net, an passé</translation>
    </message>
    <message>
        <source>Net revenue of the same dates one year earlier</source>
        <translation>CA net HT aux mêmes dates, un an plus tôt</translation>
    </message>
    <message>
        <source>Growth year on year</source>
        <translation>Croissance sur un an</translation>
    </message>
    <message>
        <source>Growth, 1 year</source>
        <translation>Croissance, 1 an</translation>
    </message>
    <message>
        <source>Net revenue / net revenue of the same dates one year earlier − 1</source>
        <translation>CA net / CA net aux mêmes dates un an plus tôt − 1</translation>
    </message>
    <message>
        <source>The season is the same on both sides: what remains is growth.</source>
        <translation>La saison est la même des deux côtés&#xa0;: ce qui reste est de la croissance.</translation>
    </message>
    <message>
        <source>Look at CM3 beside it, then at new and returning customers.</source>
        <translation>Regardez la CM3 en regard, puis les nouveaux clients et les clients déjà acquis.</translation>
    </message>
    <message>
        <source>Do not celebrate growth that CM3 does not share: it was bought.</source>
        <translation>Ne fêtez pas une croissance que la CM3 ne suit pas&#xa0;: elle a été achetée.</translation>
    </message>
    <message>
        <source>Net revenue of the last 3 complete months</source>
        <translation>CA net des 3 derniers mois complets</translation>
    </message>
    <message>
        <source>Net, 3 months</source>
        <translation>CA net, 3 mois</translation>
    </message>
    <message>
        <source>Net revenue of the last 3 calendar months that are over at the end of the period</source>
        <translation>CA net HT des 3 derniers mois civils terminés à la fin de la période</translation>
    </message>
    <message>
        <source>The same 3 months a year before</source>
        <translation>Les 3 mêmes mois, un an plus tôt</translation>
    </message>
    <message>
        <source>3 months, 1 year ago</source>
        <translation>3 mois, il y a 1 an</translation>
    </message>
    <message>
        <source>Net revenue of the same 3 calendar months one year earlier</source>
        <translation>CA net HT des 3 mêmes mois civils, un an plus tôt</translation>
    </message>
    <message>
        <source>The 3 months before these</source>
        <translation>Les 3 mois d’avant</translation>
    </message>
    <message>
        <source>3 months before</source>
        <translation>3 mois d’avant</translation>
    </message>
    <message>
        <source>Net revenue of the 3 calendar months before these</source>
        <translation>CA net HT des 3 mois civils qui précèdent</translation>
    </message>
    <message>
        <source>Growth over 3 months, season removed</source>
        <translation>Croissance sur 3 mois, hors saisonnalité</translation>
    </message>
    <message>
        <source>Growth, 3 months</source>
        <translation>Croissance, 3 mois</translation>
    </message>
    <message>
        <source>Net revenue of the last 3 complete months / the same 3 months one year earlier − 1</source>
        <translation>CA net des 3 derniers mois complets / les 3 mêmes mois un an plus tôt − 1</translation>
    </message>
    <message>
        <source>The pace of today: one good month does not make it, the season does not either.</source>
        <translation>Le rythme d’aujourd’hui&#xa0;: un seul bon mois ne le fait pas, la saison non plus.</translation>
    </message>
    <message>
        <source>Compare it with the growth of the year: is the pace rising or falling?</source>
        <translation>Comparez-la à la croissance sur un an&#xa0;: le rythme accélère-t-il ou ralentit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Do not answer a falling pace with more advertising before you know its cause.</source>
        <translation>Ne répondez pas à un ralentissement par plus de publicité avant d’en connaître la cause.</translation>
    </message>
    <message>
        <source>Growth against the 3 months before</source>
        <translation>Croissance par rapport aux 3 mois d’avant</translation>
    </message>
    <message>
        <source>3 months on 3</source>
        <translation>3 mois sur 3 mois</translation>
    </message>
    <message>
        <source>Net revenue of the last 3 complete months / the 3 months before these − 1; the season is in it</source>
        <translation>CA net des 3 derniers mois complets / les 3 mois d’avant − 1&#xa0;; la saison y est comprise</translation>
    </message>
    <message>
        <source>Net revenue of new customers</source>
        <translation>CA net des nouveaux clients</translation>
    </message>
    <message>
        <source>Net, new</source>
        <translation>CA net, nouveaux</translation>
    </message>
    <message>
        <source>Net revenue of the customers who had not ordered before the period</source>
        <translation>CA net HT des clients qui n’avaient rien commandé avant la période</translation>
    </message>
    <message>
        <source>The part of your sales that acquisition has to bring again each time.</source>
        <translation>La part de vos ventes que l’acquisition doit aller rechercher à chaque fois.</translation>
    </message>
    <message>
        <source>Compare it with the acquisition spend of the period.</source>
        <translation>Comparez-le aux dépenses d’acquisition de la période.</translation>
    </message>
    <message>
        <source>Net revenue of returning customers</source>
        <translation>CA net des clients déjà acquis</translation>
    </message>
    <message>
        <source>Net, returning</source>
        <translation>CA net, déjà acquis</translation>
    </message>
    <message>
        <source>Net revenue of the customers who had ordered before the period</source>
        <translation>CA net HT des clients qui avaient déjà commandé avant la période</translation>
    </message>
    <message>
        <source>Sales that were already paid for: this is where margin is made.</source>
        <translation>Des ventes dont l’acquisition est déjà payée&#xa0;: c’est là que se fait la marge.</translation>
    </message>
    <message>
        <source>Look at whether it grows with the number of customers, or slower.</source>
        <translation>Regardez s’il croît au rythme du nombre de clients, ou moins vite.</translation>
    </message>
    <message>
        <source>Do not expect it from customers whose first order disappointed.</source>
        <translation>Ne l’attendez pas de clients que leur première commande a déçus.</translation>
    </message>
    <message>
        <source>Net revenue without a known customer</source>
        <translation>CA net sans client connu</translation>
    </message>
    <message>
        <source>Net, unknown</source>
        <translation>CA net, inconnus</translation>
    </message>
    <message>
        <source>Net revenue of the orders and refunds whose customer is not known</source>
        <translation>CA net HT des commandes et remboursements dont le client n’est pas connu</translation>
    </message>
    <message>
        <source>Sales of which nobody can say whether they were new or returning.</source>
        <translation>Des ventes dont on ne peut dire si elles viennent de nouveaux clients ou non.</translation>
    </message>
    <message>
        <source>Do not spread it over the two others: nothing says that they are alike.</source>
        <translation>Ne le répartissez pas entre les deux autres&#xa0;: rien ne dit que ces clients leur ressemblent.</translation>
    </message>
    <message>
        <source>Predicted lifetime value (margin)</source>
        <translation>Valeur vie client prévue (marge)</translation>
    </message>
    <message>
        <source>Predicted LTV</source>
        <translation>LTV prévue</translation>
    </message>
    <message>
        <source>CM2 of the first order + expected repeat orders over the horizon × expected CM2 of a repeat order</source>
        <translation>CM2 de la première commande + réachats attendus sur l’horizon × CM2 attendue d’un réachat</translation>
    </message>
    <message>
        <source>What a customer won today should leave, before the horizon is over.</source>
        <translation>Ce qu’un client gagné aujourd’hui devrait laisser, sans attendre la fin de l’horizon.</translation>
    </message>
    <message>
        <source>Look at the error on the past and at the interval before you rely on it.</source>
        <translation>Regardez l’erreur sur le passé et l’intervalle avant de vous y fier.</translation>
    </message>
    <message>
        <source>Do not set a budget on it while the LTV that was observed says less.</source>
        <translation>Ne fixez pas un budget dessus tant que la LTV constatée en dit moins.</translation>
    </message>
    <message>
        <source>CM2 of the first order</source>
        <translation>CM2 de la première commande</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Mean CM2 of the customers&apos; first order day</source>
        <translation>CM2 moyenne du premier jour de commande des clients</translation>
    </message>
    <message>
        <source>Expected repeat orders</source>
        <translation>Réachats attendus</translation>
    </message>
    <message>
        <source>Repeat orders</source>
        <translation>Réachats</translation>
    </message>
    <message>
        <source>Repeat orders of a new customer over the horizon, by the BG/NBD model</source>
        <translation>Réachats d’un nouveau client sur l’horizon, selon le modèle BG/NBD</translation>
    </message>
    <message>
        <source>Expected CM2 of a repeat order</source>
        <translation>CM2 attendue d’un réachat</translation>
    </message>
    <message>
        <source>Repeat order margin</source>
        <translation>Marge d’un réachat</translation>
    </message>
    <message>
        <source>CM2 of a repeat order by the Gamma-Gamma model; repeat customers who lose money count at their mean</source>
        <translation>CM2 d’un réachat selon le modèle Gamma-Gamma&#xa0;; les clients fidèles déficitaires comptent pour leur moyenne</translation>
    </message>
    <message>
        <source>Error of the prediction on the past</source>
        <translation>Erreur de la prévision sur le passé</translation>
    </message>
    <message>
        <source>Error on the past</source>
        <translation>Erreur sur le passé</translation>
    </message>
    <message>
        <source>CM2 predicted for the last third of the data from what came before / CM2 earned − 1</source>
        <translation>CM2 prévue pour le dernier tiers des données d’après ce qui précède / CM2 constatée − 1</translation>
    </message>
    <message>
        <source>How wrong the same model would have been not long ago.</source>
        <translation>De combien le même modèle se serait trompé il y a peu.</translation>
    </message>
    <message>
        <source>Compare it with the interval: an error beyond it means that habits have changed.</source>
        <translation>Comparez-la à l’intervalle&#xa0;: une erreur plus grande veut dire que les habitudes ont changé.</translation>
    </message>
    <message>
        <source>Do not take a small error on the past for a promise.</source>
        <translation>Ne prenez pas une petite erreur sur le passé pour une promesse.</translation>
    </message>
    <message>
        <source>CM2 predicted for the last third</source>
        <translation>CM2 prévue pour le dernier tiers</translation>
    </message>
    <message>
        <source>Predicted CM2</source>
        <translation>CM2 prévue</translation>
    </message>
    <message>
        <source>CM2 expected of the repeat orders of the customers known at two thirds of the data</source>
        <translation>CM2 attendue des réachats des clients connus aux deux tiers des données</translation>
    </message>
    <message>
        <source>CM2 earned in the last third</source>
        <translation>CM2 constatée dans le dernier tiers</translation>
    </message>
    <message>
        <source>CM2 earned</source>
        <translation>CM2 constatée</translation>
    </message>
    <message>
        <source>CM2 that these customers then left</source>
        <translation>CM2 que ces clients ont ensuite laissée</translation>
    </message>
    <message>
        <source>Error of the prediction on past orders</source>
        <translation>Erreur de la prévision sur les commandes passées</translation>
    </message>
    <message>
        <source>Error, past orders</source>
        <translation>Erreur, commandes</translation>
    </message>
    <message>
        <source>Repeat orders predicted for the last third of the data from what came before / those made − 1</source>
        <translation>Réachats prévus pour le dernier tiers des données d’après ce qui précède / réachats constatés − 1</translation>
    </message>
    <message>
        <source>Repeat orders predicted for the last third</source>
        <translation>Réachats prévus pour le dernier tiers</translation>
    </message>
    <message>
        <source>Predicted orders</source>
        <translation>Réachats prévus</translation>
    </message>
    <message>
        <source>Repeat orders expected of the customers known at two thirds of the data</source>
        <translation>Réachats attendus des clients connus aux deux tiers des données</translation>
    </message>
    <message>
        <source>Repeat orders made in the last third</source>
        <translation>Réachats constatés dans le dernier tiers</translation>
    </message>
    <message>
        <source>Orders made</source>
        <translation>Réachats constatés</translation>
    </message>
    <message>
        <source>Repeat orders that these customers then made</source>
        <translation>Réachats que ces clients ont ensuite faits</translation>
    </message>
    <message>
        <source>Customers of the model</source>
        <translation>Clients du modèle</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modélisés</translation>
    </message>
    <message>
        <source>Identified customers with an order above 0, up to the end of the period</source>
        <translation>Clients identifiés ayant une commande supérieure à 0, jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Customers of the model who came back</source>
        <translation>Clients du modèle qui sont revenus</translation>
    </message>
    <message>
        <source>Came back, modelled</source>
        <translation>Revenus, modélisés</translation>
    </message>
    <message>
        <source>Of these, customers with orders on at least two days</source>
        <translation>Parmi eux, ceux qui ont commandé au moins deux jours différents</translation>
    </message>
    <message>
        <source>CM2 to come from today&apos;s customers</source>
        <translation>CM2 à venir des clients actuels</translation>
    </message>
    <message>
        <source>Margin to come</source>
        <translation>Marge à venir</translation>
    </message>
    <message>
        <source>Sum over customers of the orders expected over the horizon × the CM2 expected of each of them</source>
        <translation>Somme, client par client, des commandes attendues sur l’horizon × la CM2 attendue de chacune</translation>
    </message>
    <message>
        <source>The worth of the customers you already have, with no more acquisition.</source>
        <translation>Ce que valent les clients que vous avez déjà, sans plus d’acquisition.</translation>
    </message>
    <message>
        <source>Compare it with your fixed costs over the same months.</source>
        <translation>Comparez-la à vos charges fixes sur les mêmes mois.</translation>
    </message>
    <message>
        <source>Do not count on it if you stop writing to your customers.</source>
        <translation>N’y comptez pas si vous cessez d’écrire à vos clients.</translation>
    </message>
    <message>
        <source>Orders to come from today&apos;s customers</source>
        <translation>Commandes à venir des clients actuels</translation>
    </message>
    <message>
        <source>Orders to come</source>
        <translation>Commandes à venir</translation>
    </message>
    <message>
        <source>Sum over customers of the orders expected over the horizon, by the BG/NBD model</source>
        <translation>Somme, client par client, des commandes attendues sur l’horizon, selon le modèle BG/NBD</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Thank them first: early access, a say in the range. No discount needed.</source>
        <translation>Remerciez-les d’abord&#xa0;: avant-premières, avis sur la gamme. Aucune remise nécessaire.</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Clients fidèles</translation>
    </message>
    <message>
        <source>Offer what goes with what they buy; ask for reviews.</source>
        <translation>Proposez ce qui va avec leurs achats&#xa0;; demandez-leur des avis.</translation>
    </message>
    <message>
        <source>Becoming loyal</source>
        <translation>En voie de fidélisation</translation>
    </message>
    <message>
        <source>Give a reason for the next order: a range to discover, not a price.</source>
        <translation>Donnez une raison de recommander&#xa0;: une gamme à découvrir, pas un prix.</translation>
    </message>
    <message>
        <source>New customers just won</source>
        <translation>Tout nouveaux clients</translation>
    </message>
    <message>
        <source>Make the first delivery right; write before the median delay is over.</source>
        <translation>Soignez la première livraison&#xa0;; écrivez avant le délai médian de réachat.</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometteurs</translation>
    </message>
    <message>
        <source>Now is the moment of the second order: remind them.</source>
        <translation>C’est le moment de la deuxième commande&#xa0;: relancez-les.</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>A limited offer on what they bought before.</source>
        <translation>Une offre limitée sur ce qu’ils ont déjà acheté.</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>En train de s’endormir</translation>
    </message>
    <message>
        <source>Show what is new and what is most liked; one message, not five.</source>
        <translation>Montrez les nouveautés et les meilleures ventes&#xa0;; un message, pas cinq.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Ask what went wrong; win back by hand where the margin deserves it.</source>
        <translation>Demandez ce qui n’a pas plu&#xa0;; reconquérez un par un ceux dont la marge le mérite.</translation>
    </message>
    <message>
        <source>Not to be lost</source>
        <translation>À ne pas perdre</translation>
    </message>
    <message>
        <source>Call them: few people, much margin.</source>
        <translation>Appelez-les&#xa0;: peu de monde, beaucoup de marge.</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Keep them in the ordinary newsletter; spend nothing more.</source>
        <translation>Gardez-les dans la newsletter habituelle&#xa0;; ne dépensez rien de plus.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Leave them out of paid audiences: their clicks cost and do not sell.</source>
        <translation>Excluez-les des audiences payantes&#xa0;: leurs clics coûtent et ne vendent pas.</translation>
    </message>
    <message>
        <source>Share of a cohort that orders again</source>
        <translation>Part d’une cohorte qui recommande</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>Rétention cohorte</translation>
    </message>
    <message>
        <source>Customers of the cohort with an order in the month (or at the age) of the cell / all of the cohort</source>
        <translation>Clients de la cohorte ayant commandé dans le mois (ou à l’âge) de la cellule / tous les clients de la cohorte</translation>
    </message>
    <message>
        <source>Shows whether those who came in one month stay longer than those of another.</source>
        <translation>Montre si les clients arrivés un mois restent plus longtemps que ceux d’un autre.</translation>
    </message>
    <message>
        <source>Compare the cell with those above and below it: the same age, other months.</source>
        <translation>Comparez la cellule à celles du dessus et du dessous&#xa0;: même âge, autres mois.</translation>
    </message>
    <message>
        <source>Do not judge a hatched cell: its month is not over in the data.</source>
        <translation>Ne jugez pas une cellule hachurée&#xa0;: son mois n’est pas terminé dans les données.</translation>
    </message>
    <message>
        <source>Margin of a cohort per customer</source>
        <translation>Marge d’une cohorte par client</translation>
    </message>
    <message>
        <source>Cohort margin</source>
        <translation>Marge cohorte</translation>
    </message>
    <message>
        <source>CM2 of the cohort from the first order up to the cell / customers of the cohort, whoever came back</source>
        <translation>CM2 de la cohorte, de la première commande jusqu’à la cellule / clients de la cohorte, revenus ou non</translation>
    </message>
    <message>
        <source>Says what the customers of one month have brought so far: pay no more to win them.</source>
        <translation>Dit ce que les clients d’un mois ont rapporté jusqu’ici&#xa0;: ne payez pas plus pour les gagner.</translation>
    </message>
    <message>
        <source>Compare it with the CAC of the same month.</source>
        <translation>Comparez-la au CAC du même mois.</translation>
    </message>
    <message>
        <source>Do not read on past the last complete cell of a row.</source>
        <translation>Ne lisez pas au-delà de la dernière cellule complète d’une ligne.</translation>
    </message>
    <message>
        <source>Customers of the cohort who ordered</source>
        <translation>Clients de la cohorte ayant commandé</translation>
    </message>
    <message>
        <source>Who ordered</source>
        <translation>Ayant commandé</translation>
    </message>
    <message>
        <source>Customers of the cohort with an order above 0 in the cell&apos;s month, or at its age</source>
        <translation>Clients de la cohorte ayant une commande supérieure à 0 dans le mois de la cellule, ou à son âge</translation>
    </message>
    <message>
        <source>Customers of the cohort</source>
        <translation>Clients de la cohorte</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Customers whose first order ever falls in the month of the cohort</source>
        <translation>Clients dont la toute première commande tombe dans le mois de la cohorte</translation>
    </message>
    <message>
        <source>CM2 of the cohort so far</source>
        <translation>CM2 de la cohorte à ce jour</translation>
    </message>
    <message>
        <source>Cohort CM2</source>
        <translation>CM2 cohorte</translation>
    </message>
    <message>
        <source>CM2 of all orders of the cohort up to the cell; a refund counts on the date of its order</source>
        <translation>CM2 de toutes les commandes de la cohorte jusqu’à la cellule&#x202f;; un remboursement compte à la date de sa commande</translation>
    </message>
    <message>
        <source>Margin of a segment per customer</source>
        <translation>Marge d’un segment par client</translation>
    </message>
    <message>
        <source>Segment margin</source>
        <translation>Marge segment</translation>
    </message>
    <message>
        <source>CM2 of the whole history of the segment&apos;s customers / customers of the segment</source>
        <translation>CM2 de tout l’historique des clients du segment / clients du segment</translation>
    </message>
    <message>
        <source>Tells which customers are worth a parcel, a call or an e-mail.</source>
        <translation>Dit quels clients valent un cadeau, un appel ou un e-mail.</translation>
    </message>
    <message>
        <source>Look at how many of them lose money all the same.</source>
        <translation>Regardez combien d’entre eux font tout de même perdre de l’argent.</translation>
    </message>
    <message>
        <source>Do not reward the most frequent buyers before you know what they leave.</source>
        <translation>Ne récompensez pas les acheteurs les plus fréquents avant de savoir ce qu’ils laissent.</translation>
    </message>
    <message>
        <source>CM2 of the segment</source>
        <translation>CM2 du segment</translation>
    </message>
    <message>
        <source>Segment CM2</source>
        <translation>CM2 segment</translation>
    </message>
    <message>
        <source>CM2 of all orders of these customers up to the end of the period, refunds taken off</source>
        <translation>CM2 de toutes les commandes de ces clients jusqu’à la fin de la période, remboursements déduits</translation>
    </message>
    <message>
        <source>Customers of the segment</source>
        <translation>Clients du segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers with the day of the last order and the number of orders of the segment</source>
        <translation>Clients ayant la date de dernière commande et le nombre de commandes du segment</translation>
    </message>
    <message>
        <source>Orders of the segment</source>
        <translation>Commandes du segment</translation>
    </message>
    <message>
        <source>Segment orders</source>
        <translation>Commandes du segment</translation>
    </message>
    <message>
        <source>Orders above 0 of these customers up to the end of the period</source>
        <translation>Commandes supérieures à 0 de ces clients jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Net revenue of the segment</source>
        <translation>CA net du segment</translation>
    </message>
    <message>
        <source>Segment revenue</source>
        <translation>CA segment</translation>
    </message>
    <message>
        <source>Net revenue of all orders of these customers up to the end of the period</source>
        <translation>CA net de toutes les commandes de ces clients jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Customers of the segment who lose money</source>
        <translation>Clients du segment à perte</translation>
    </message>
    <message>
        <source>Losing customers</source>
        <translation>Clients à perte</translation>
    </message>
    <message>
        <source>Customers of the segment whose CM2 over their whole history is under 0</source>
        <translation>Clients du segment dont la CM2 sur tout l’historique est négative</translation>
    </message>
    <message>
        <source>Share of a channel&apos;s customers</source>
        <translation>Part des clients d’un canal</translation>
    </message>
    <message>
        <source>Shared customers</source>
        <translation>Clients communs</translation>
    </message>
    <message>
        <source>Customers of the cell / customers who bought through the channel of its row, in the period</source>
        <translation>Clients de la cellule / clients ayant acheté par le canal de sa ligne, sur la période</translation>
    </message>
    <message>
        <source>Two channels that share customers share their sales: neither made them alone.</source>
        <translation>Deux canaux qui partagent des clients partagent leurs ventes&#xa0;: aucun ne les a faites seul.</translation>
    </message>
    <message>
        <source>Look at the overlap index: do platforms claim more orders than there are?</source>
        <translation>Regardez l’indice de recoupement&#xa0;: les plateformes revendiquent-elles plus de commandes qu’il n’y en a&#x202f;?</translation>
    </message>
    <message>
        <source>Do not cut the channel that finds customers for the gain of the one that closes.</source>
        <translation>Ne coupez pas le canal qui trouve les clients au profit de celui qui conclut.</translation>
    </message>
    <message>
        <source>Customers of both channels</source>
        <translation>Clients des deux canaux</translation>
    </message>
    <message>
        <source>Of both</source>
        <translation>Des deux</translation>
    </message>
    <message>
        <source>Customers with an order through both channels in the period; on the diagonal, through this one alone</source>
        <translation>Clients ayant une commande par les deux canaux sur la période&#x202f;; sur la diagonale, par celui-ci seulement</translation>
    </message>
    <message>
        <source>Customers of the channel</source>
        <translation>Clients du canal</translation>
    </message>
    <message>
        <source>Of the channel</source>
        <translation>Du canal</translation>
    </message>
    <message>
        <source>Customers with an order above 0 through the channel of the row in the period</source>
        <translation>Clients ayant une commande supérieure à 0 par le canal de la ligne sur la période</translation>
    </message>
    <message>
        <source>Attach rate of two products</source>
        <translation>Taux d’attachement de deux produits</translation>
    </message>
    <message>
        <source>Attach rate</source>
        <translation>Taux d’attachement</translation>
    </message>
    <message>
        <source>Orders with both products / orders with the first of them</source>
        <translation>Commandes avec les deux produits / commandes avec le premier</translation>
    </message>
    <message>
        <source>A second product in the same parcel costs neither a click nor a delivery.</source>
        <translation>Un second produit dans le même colis ne coûte ni clic ni livraison.</translation>
    </message>
    <message>
        <source>Compare it with the expected share, then look at the margin of the second product.</source>
        <translation>Comparez-le à la part attendue, puis regardez la marge du second produit.</translation>
    </message>
    <message>
        <source>Do not bundle at a discount what customers take together anyway.</source>
        <translation>Ne vendez pas en lot remisé ce que les clients prennent déjà ensemble.</translation>
    </message>
    <message>
        <source>Expected attach rate</source>
        <translation>Taux d’attachement attendu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Orders with the second product / orders with any known product: the rate, were it chance</source>
        <translation>Commandes avec le second produit / commandes ayant un produit connu&#xa0;: le taux si c’était le hasard</translation>
    </message>
    <message>
        <source>Lift of two products</source>
        <translation>Lift de deux produits</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Attach rate / expected attach rate</source>
        <translation>Taux d’attachement / taux d’attachement attendu</translation>
    </message>
    <message>
        <source>Tells products that call for each other from those that everybody buys.</source>
        <translation>Distingue les produits qui s’appellent l’un l’autre de ceux que tout le monde achète.</translation>
    </message>
    <message>
        <source>Offer the second product on the page of the first, and in its basket.</source>
        <translation>Proposez le second produit sur la fiche du premier, et dans le panier.</translation>
    </message>
    <message>
        <source>Do not chase a high lift on few orders: look at how many hold both.</source>
        <translation>Ne courez pas après un lift élevé sur peu de commandes&#xa0;: regardez combien contiennent les deux.</translation>
    </message>
    <message>
        <source>Orders with both products</source>
        <translation>Commandes avec les deux produits</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Avec les deux</translation>
    </message>
    <message>
        <source>Orders of the period, above 0, with both products</source>
        <translation>Commandes de la période, supérieures à 0, avec les deux produits</translation>
    </message>
    <message>
        <source>Orders with the first product</source>
        <translation>Commandes avec le premier produit</translation>
    </message>
    <message>
        <source>With the first</source>
        <translation>Avec le premier</translation>
    </message>
    <message>
        <source>Orders of the period, above 0, with the rarer product of the two</source>
        <translation>Commandes de la période, supérieures à 0, avec le plus rare des deux produits</translation>
    </message>
    <message>
        <source>Orders with the second product</source>
        <translation>Commandes avec le second produit</translation>
    </message>
    <message>
        <source>With the second</source>
        <translation>Avec le second</translation>
    </message>
    <message>
        <source>Orders of the period, above 0, with the more frequent product of the two</source>
        <translation>Commandes de la période, supérieures à 0, avec le plus fréquent des deux produits</translation>
    </message>
    <message>
        <source>Orders with a known product</source>
        <translation>Commandes avec un produit connu</translation>
    </message>
    <message>
        <source>With a product</source>
        <translation>Avec produit</translation>
    </message>
    <message>
        <source>Orders of the period, above 0, with at least one line whose product is known</source>
        <translation>Commandes de la période, supérieures à 0, ayant au moins une ligne dont le produit est connu</translation>
    </message>
</context>
<context>
    <name>omnichannel</name>
    <message>
        <source>Own site</source>
        <translation>Votre site</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>Pareil partout</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Several orders, one channel</source>
        <translation>Plusieurs commandes, un canal</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Plusieurs canaux</translation>
    </message>
    <message>
        <source>Marker: {share}</source>
        <translation>Repère&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Several channels, side by side</source>
        <translation>Plusieurs canaux, côte à côte</translation>
    </message>
    <message>
        <source>Multichannel: each sells by itself.</source>
        <translation>Multicanal&#xa0;: chacun vend de son côté.</translation>
    </message>
    <message>
        <source>At least two channels sell.</source>
        <translation>Deux canaux au moins vendent.</translation>
    </message>
    <message>
        <source>Import the orders of your other channels, marketplaces and tills included: what is not here cannot be steered.</source>
        <translation>Importez les commandes de vos autres canaux, places de marché et caisses comprises&#xa0;: ce qui n’est pas ici ne se pilote pas.</translation>
    </message>
    <message>
        <source>One named person answers for all channels.</source>
        <translation>Une personne désignée répond de tous les canaux.</translation>
    </message>
    <message>
        <source>Name one person for all channels: at fifty people, half a day a week is enough to begin with.</source>
        <translation>Désignez une personne pour tous les canaux&#xa0;: à cinquante salariés, une demi-journée par semaine suffit pour commencer.</translation>
    </message>
    <message>
        <source>One set of figures</source>
        <translation>Un seul jeu de chiffres</translation>
    </message>
    <message>
        <source>The channels are read on one page, costs included.</source>
        <translation>Les canaux se lisent sur une page, coûts compris.</translation>
    </message>
    <message>
        <source>Nine tenths of the sales say through which channel.</source>
        <translation>Neuf dixièmes des ventes disent par quel canal.</translation>
    </message>
    <message>
        <source>Say which source belongs to which channel, largest first: an hour, once.</source>
        <translation>Dites quelle source appartient à quel canal, la plus grosse d’abord&#xa0;: une heure, une fois.</translation>
    </message>
    <message>
        <source>The fees of every marketplace are known.</source>
        <translation>Les commissions de chaque place de marché sont connues.</translation>
    </message>
    <message>
        <source>Import the marketplace’s settlements, or type its fee rate in the settings.</source>
        <translation>Importez les relevés de la place de marché, ou saisissez son taux de commission dans les réglages.</translation>
    </message>
    <message>
        <source>Marketing, shops and logistics meet over the same figures each month.</source>
        <translation>Marketing, magasins et logistique se réunissent chaque mois sur les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Hold the monthly review together, over the one printed page: one hour, six people.</source>
        <translation>Tenez la revue mensuelle ensemble, sur la page imprimée&#xa0;: une heure, six personnes.</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un seul client</translation>
    </message>
    <message>
        <source>Whoever buys in two places is known to be one.</source>
        <translation>Qui achète en deux lieux est reconnu comme un seul.</translation>
    </message>
    <message>
        <source>Four orders in five have a known customer.</source>
        <translation>Quatre commandes sur cinq ont un client connu.</translation>
    </message>
    <message>
        <source>Ask for the e-mail at the till (ticket by e-mail) and put a card into marketplace parcels that gives a reason to register.</source>
        <translation>Demandez l’e-mail en caisse (ticket par e-mail) et glissez dans les colis des places de marché une carte qui donne une raison de s’inscrire.</translation>
    </message>
    <message>
        <source>No doubt on who is one customer is open.</source>
        <translation>Aucun doute en suspens sur qui est un seul client.</translation>
    </message>
    <message>
        <source>Go through the suggestions on who is one customer: accept or refuse, each can be taken back.</source>
        <translation>Parcourez les propositions de rapprochement de clients&#xa0;: acceptez ou refusez, chacune peut être reprise.</translation>
    </message>
    <message>
        <source>Customers are told, and asked, wherever their address is taken.</source>
        <translation>Les clients sont informés, et interrogés, partout où l’on prend leur adresse.</translation>
    </message>
    <message>
        <source>Write one sentence of information and consent for site, till and parcel: one day.</source>
        <translation>Écrivez une phrase d’information et de consentement pour le site, la caisse et le colis&#xa0;: une journée.</translation>
    </message>
    <message>
        <source>One offer</source>
        <translation>Une seule offre</translation>
    </message>
    <message>
        <source>Prices, stock, delivery and returns hold everywhere.</source>
        <translation>Prix, stock, livraison et retours valent partout.</translation>
    </message>
    <message>
        <source>Prices, availability, delivery and returns are the same (list below).</source>
        <translation>Prix, disponibilité, livraison et retours sont les mêmes (liste ci-dessous).</translation>
    </message>
    <message>
        <source>Go through the list of touch points below with someone who bought in each channel.</source>
        <translation>Parcourez la liste des points de contact ci-dessous avec quelqu’un qui a acheté dans chaque canal.</translation>
    </message>
    <message>
        <source>A sale in one channel is seen in the others’ stock.</source>
        <translation>Une vente dans un canal se voit dans le stock des autres.</translation>
    </message>
    <message>
        <source>Let one tool hold the stock and the others read it; begin with the fifty best sellers by hand.</source>
        <translation>Qu’un seul outil tienne le stock et que les autres le lisent&#xa0;; commencez à la main par les cinquante meilleures ventes.</translation>
    </message>
    <message>
        <source>One relationship</source>
        <translation>Une seule relation</translation>
    </message>
    <message>
        <source>Omnichannel: the firm steers customers, not channels.</source>
        <translation>Omnicanal&#xa0;: l’entreprise pilote des clients, pas des canaux.</translation>
    </message>
    <message>
        <source>One customer in ten has bought through several.</source>
        <translation>Un client sur dix a acheté par plusieurs canaux.</translation>
    </message>
    <message>
        <source>Try one bridge for three months: collect in shop, or a first order on the site for marketplace customers.</source>
        <translation>Essayez une passerelle pendant trois mois&#xa0;: retrait en magasin, ou première commande sur le site pour les clients des places de marché.</translation>
    </message>
    <message>
        <source>Customer service sees every order of a customer.</source>
        <translation>Le service client voit toutes les commandes d’un client.</translation>
    </message>
    <message>
        <source>Give the two people who answer one screen on all orders before buying a tool.</source>
        <translation>Donnez aux deux personnes qui répondent un seul écran sur toutes les commandes avant d’acheter un outil.</translation>
    </message>
    <message>
        <source>Channels share a target on customers; none is paid on its own sales.</source>
        <translation>Les canaux partagent un objectif sur les clients&#xa0;; aucun n’est payé sur ses seules ventes.</translation>
    </message>
    <message>
        <source>Replace one target per channel by a shared one: repurchase within a year, or LTV/CAC.</source>
        <translation>Remplacez un objectif par canal par un objectif commun&#xa0;: réachat à un an, ou LTV/CAC.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The same product costs the same, or the difference is meant and explained.</source>
        <translation>Le même produit coûte pareil, ou l’écart est voulu et expliqué.</translation>
    </message>
    <message>
        <source>Offers and codes</source>
        <translation>Offres et codes</translation>
    </message>
    <message>
        <source>A code from the newsletter works at the till and on the telephone.</source>
        <translation>Un code de la newsletter marche en caisse et au téléphone.</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Fiches produit</translation>
    </message>
    <message>
        <source>Names, photos, sizes and descriptions come from one source.</source>
        <translation>Noms, photos, tailles et descriptions viennent d’une seule source.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>What is said to be in stock is, wherever it is asked for.</source>
        <translation>Ce qui est annoncé en stock l’est, où qu’on le demande.</translation>
    </message>
    <message>
        <source>Delivery promise</source>
        <translation>Promesse de livraison</translation>
    </message>
    <message>
        <source>Costs, times and the threshold of free delivery are the same.</source>
        <translation>Frais, délais et seuil de livraison offerte sont les mêmes.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>What was bought in one channel can be brought back through another.</source>
        <translation>Ce qui est acheté dans un canal peut être rendu par un autre.</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Whoever answers sees every order of the customer.</source>
        <translation>Qui répond voit toutes les commandes du client.</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Points and advantages are earned and used in every channel.</source>
        <translation>Points et avantages se gagnent et s’utilisent dans chaque canal.</translation>
    </message>
    <message>
        <source>Voice and looks</source>
        <translation>Ton et image</translation>
    </message>
    <message>
        <source>E-mails, parcels, product pages and shop sound and look like one house.</source>
        <translation>E-mails, colis, fiches produit et magasin ont le ton et l’image d’une même maison.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>persons</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nom et adresse</translation>
    </message>
    <message>
        <source>One and the same customer</source>
        <translation>Un seul et même client</translation>
    </message>
    <message>
        <source>Two customers</source>
        <translation>Deux clients</translation>
    </message>
    <message>
        <source>Identifies nobody</source>
        <translation>N’identifie personne</translation>
    </message>
    <message>
        <source>Belongs to one customer</source>
        <translation>D’un seul client</translation>
    </message>
    <message>
        <source>Same name, same postcode, same street number</source>
        <translation>Même nom, même code postal, même numéro de rue</translation>
    </message>
    <message>
        <source>Too many names for one person</source>
        <translation>Trop de noms pour une seule personne</translation>
    </message>
    <message>
        <source>Many orders under several names</source>
        <translation>Beaucoup de commandes sous plusieurs noms</translation>
    </message>
    <message>
        <source>Wrongly joined by the files</source>
        <translation>Réunis à tort par les fichiers</translation>
    </message>
    <message>
        <source>Same name, {postcode} no. {number}</source>
        <translation>Même nom, {postcode} n° {number}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>address only: {postcode}, no. {number}</source>
        <translation>adresse seule&#xa0;: {postcode}, n° {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) under one address</source>
        <translation>
            <numerusform>%n nom sous une même adresse</numerusform>
            <numerusform>%n noms sous une même adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) on who is one customer wait for a decision</source>
        <translation>
            <numerusform>%n suggestion sur un même client attend une décision</numerusform>
            <numerusform>%n suggestions sur un même client attendent une décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pillars</name>
    <message>
        <source>When the manager is away for a week, decisions are taken all the same.</source>
        <translation>Quand le dirigeant s’absente une semaine, les décisions se prennent quand même.</translation>
    </message>
    <message>
        <source>Prices, refunds and campaigns are approved by others, by rules that are written down.</source>
        <translation>Prix, remboursements et campagnes sont validés par d’autres, selon des règles écrites.</translation>
    </message>
    <message>
        <source>Marketing, IT and logistics share at least one objective with a figure.</source>
        <translation>Le marketing, l’informatique et la logistique partagent au moins un objectif chiffré.</translation>
    </message>
    <message>
        <source>A customer finds the same prices, stock and answers on every channel.</source>
        <translation>Un client trouve les mêmes prix, les mêmes stocks et les mêmes réponses sur tous les canaux.</translation>
    </message>
    <message>
        <source>Something new is always being tried, with an envelope and a day on which it is judged.</source>
        <translation>Il y a toujours un essai en cours, avec une enveloppe et une date à laquelle il est jugé.</translation>
    </message>
    <message>
        <source>The figures of a review are ready without anything copied by hand.</source>
        <translation>Les chiffres d’une revue sont prêts sans rien recopier à la main.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Rather no</source>
        <translation>Plutôt non</translation>
    </message>
    <message>
        <source>Rather yes</source>
        <translation>Plutôt oui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Decisions that wait on nobody are carried out</source>
        <translation>Les décisions qui n’attendent personne sont exécutées</translation>
    </message>
    <message>
        <source>Those who answer customers may decide: same answer everywhere</source>
        <translation>Ceux qui répondent aux clients peuvent décider&#xa0;: même réponse partout</translation>
    </message>
    <message>
        <source>Trials judged on margin: CM3 goes where it earns</source>
        <translation>Des essais jugés sur la marge&#xa0;: la CM3 se fait là où elle rapporte</translation>
    </message>
    <message>
        <source>Customers who come back raise LTV at the same CAC</source>
        <translation>Les clients qui reviennent élèvent la LTV à CAC égal</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Coûts cachés</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionnement</translation>
    </message>
    <message>
        <source>Omnichannel</source>
        <translation>Omnicanal</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Et si&#x202f;?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>on its line</source>
        <translation>sur sa ligne</translation>
    </message>
    <message>
        <source>behind its line</source>
        <translation>en retard sur sa ligne</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Pas encore de verdict</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Adjust and try again</source>
        <translation>Ajuster et réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The data do not reach its first day: nothing can be measured yet.</source>
        <translation>Les données n’atteignent pas son premier jour&#xa0;: rien n’est encore mesurable.</translation>
    </message>
    <message>
        <source>The data end before it does: this is where it stands, not its result.</source>
        <translation>Les données s’arrêtent avant elle&#xa0;: c’est un point d’étape, pas un résultat.</translation>
    </message>
    <message>
        <source>The data do not cover as many days before it: no comparison.</source>
        <translation>Les données ne couvrent pas autant de jours avant elle&#xa0;: pas de comparaison.</translation>
    </message>
    <message>
        <source>No spend of this channel is recorded in these days: import its costs, or the result is too good.</source>
        <translation>Aucune dépense de ce canal n’est connue sur ces jours&#xa0;: importez ses coûts, sinon le résultat est trop flatteur.</translation>
    </message>
    <message>
        <source>More was spent than the envelope allows.</source>
        <translation>La dépense dépasse l’enveloppe.</translation>
    </message>
    <message>
        <source>Fewer than two weeks: the days of the week alone can make such a difference.</source>
        <translation>Moins de deux semaines&#xa0;: les jours de la semaine suffisent à faire une telle différence.</translation>
    </message>
    <message>
        <source>Fewer than 30 orders: one large order changes the result.</source>
        <translation>Moins de 30 commandes&#xa0;: une seule grosse commande change le résultat.</translation>
    </message>
    <message>
        <source>Another experiment ran on this channel in these days: their effects cannot be told apart.</source>
        <translation>Une autre expérience a tourné sur ce canal ces jours-là&#xa0;: leurs effets ne se séparent pas.</translation>
    </message>
    <message>
        <source>No other channel was left alone: a season or a price change would look like an effect.</source>
        <translation>Aucun autre canal n’est resté à l’écart&#xa0;: une saison ou un changement de prix passerait pour un effet.</translation>
    </message>
    <message>
        <source>The days vary more than the result: it may well be chance.</source>
        <translation>Les jours varient plus que le résultat&#xa0;: ce peut être le hasard.</translation>
    </message>
    <message>
        <source>{now} on {day}: the target of {target} is reached.</source>
        <translation>{now} au {day}&#xa0;: la cible de {target} est atteinte.</translation>
    </message>
    <message>
        <source>{now} on {day}, where {planned} was planned: on its line.</source>
        <translation>{now} au {day}, pour {planned} prévu&#xa0;: sur sa ligne.</translation>
    </message>
    <message>
        <source>{now} on {day}, where {planned} was planned: a gap of {gap}.</source>
        <translation>{now} au {day}, pour {planned} prévu&#xa0;: un écart de {gap}.</translation>
    </message>
    <message>
        <source>{now} on the last day, {day}; {target} was wanted.</source>
        <translation>{now} au dernier jour, le {day}&#x202f;; la cible était {target}.</translation>
    </message>
    <message>
        <source>Begins on {start}: the period you look at ends before.</source>
        <translation>Commence le {start}&#xa0;: la période affichée se termine avant.</translation>
    </message>
    <message>
        <source>From {first} to {last}, led by {owner}.</source>
        <translation>Du {first} au {last}, mené par {owner}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <source>Frame: {frame}.</source>
        <translation>Cadre&#xa0;: {frame}.</translation>
    </message>
    <message>
        <source>Joint analysis on {day}.</source>
        <translation>Analyse commune le {day}.</translation>
    </message>
    <message>
        <source>Envelope of {envelope}; nothing is measured yet.</source>
        <translation>Enveloppe de {envelope}&#x202f;; rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>{spent} spent on {channel} in these days, of {envelope}: {left} left.</source>
        <translation>{spent} dépensés sur {channel} ces jours-là, sur {envelope}&#xa0;: il reste {left}.</translation>
    </message>
    <message>
        <source>{spent} spent on {channel} in these days, of {envelope}: {left} too much.</source>
        <translation>{spent} dépensés sur {channel} ces jours-là, sur {envelope}&#xa0;: {left} de trop.</translation>
    </message>
    <message numerus="yes">
        <source>{channel} earned a CM3 of {cm3} over %n day(s).</source>
        <translation>
            <numerusform>{channel} a dégagé {cm3} de CM3 en&#x202f;%n jour.</numerusform>
            <numerusform>{channel} a dégagé {cm3} de CM3 en&#x202f;%n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel} earned a CM3 of {cm3} over %n day(s), against {before} over as many days before.</source>
        <translation>
            <numerusform>{channel} a dégagé {cm3} de CM3 en&#x202f;%n jour, contre {before} le jour d’avant.</numerusform>
            <numerusform>{channel} a dégagé {cm3} de CM3 en&#x202f;%n jours, contre {before} sur autant de jours avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The channels left alone ({channels}) moved by {change}; a loss does not grow because others do, so that it is held against the days before.</source>
        <translation>Les canaux laissés à l’écart ({channels}) ont bougé de {change}&#x202f;; une perte ne grandit pas parce que les autres grandissent&#xa0;: elle est comparée aux jours d’avant.</translation>
    </message>
    <message>
        <source>The channels left alone ({channels}) moved by {change}: had it moved as they did, it would have earned {expected}.</source>
        <translation>Les canaux laissés à l’écart ({channels}) ont bougé de {change}&#xa0;: s’il avait suivi, il aurait dégagé {expected}.</translation>
    </message>
    <message>
        <source>The experiment brought {effect} of CM3, before what it cost.</source>
        <translation>L’expérience a rapporté {effect} de CM3, avant ce qu’elle a coûté.</translation>
    </message>
    <message>
        <source>The experiment lost {effect} of CM3, before what it cost.</source>
        <translation>L’expérience a perdu {effect} de CM3, avant même ce qu’elle a coûté.</translation>
    </message>
    <message>
        <source>The experiment brought {effect} of CM3, its spend deducted.</source>
        <translation>L’expérience a rapporté {effect} de CM3, dépense déduite.</translation>
    </message>
    <message>
        <source>The experiment cost {effect} of CM3, its spend included.</source>
        <translation>L’expérience a coûté {effect} de CM3, dépense comprise.</translation>
    </message>
    <message>
        <source>Chance alone moves this by {chance} either way.</source>
        <translation>Le hasard seul fait varier ce résultat de {chance} dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>No marketing spend is known before this quarter: set an amount to know what is left. Committed: {committed}.</source>
        <translation>Aucune dépense marketing n’est connue avant ce trimestre&#xa0;: fixez un montant pour savoir ce qu’il reste. Engagé&#xa0;: {committed}.</translation>
    </message>
    <message>
        <source>{quarter}: {left} more is committed than the {amount} for experiments.</source>
        <translation>{quarter}&#xa0;: {left} engagés au-delà des {amount} prévus pour les expériences.</translation>
    </message>
    <message>
        <source>{quarter}: {left} left of {amount} for experiments.</source>
        <translation>{quarter}&#xa0;: il reste {left} sur {amount} pour les expériences.</translation>
    </message>
    <message>
        <source>An amount per quarter that you set.</source>
        <translation>Un montant par trimestre que vous avez fixé.</translation>
    </message>
    <message>
        <source>{share} of the marketing spend of the quarter before ({base}).</source>
        <translation>{share} des dépenses marketing du trimestre précédent ({base}).</translation>
    </message>
    <message>
        <source>Open since the review of {since}.</source>
        <translation>Ouvert depuis la revue du {since}.</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Corridor from {floor} to {ceiling}.</source>
        <translation>Couloir de {floor} à {ceiling}.</translation>
    </message>
    <message>
        <source>Corridor from {floor} up.</source>
        <translation>Couloir à partir de {floor}.</translation>
    </message>
    <message>
        <source>Corridor up to {ceiling}.</source>
        <translation>Couloir jusqu’à {ceiling}.</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
</context>
<context>
    <name>positioning</name>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Low-cost</source>
        <translation>Low-cost</translation>
    </message>
    <message>
        <source>Stuck in the middle</source>
        <translation>Entre deux eaux</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>Gross margin rate</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>Price index against competitors</source>
        <translation>Indice de prix face aux concurrents</translation>
    </message>
    <message>
        <source>Share of gross sales given away</source>
        <translation>Part des ventes brutes cédée en remises</translation>
    </message>
    <message>
        <source>Share of ordered revenue returned</source>
        <translation>Part des ventes retournée</translation>
    </message>
    <message>
        <source>Logistics, share of net revenue</source>
        <translation>Logistique, part du CA net</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>au moins {bound}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>au plus {bound}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>non tenu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Prices 1% up, at the same volume</source>
        <translation>Prix +1&#x202f;%, à volume égal</translation>
    </message>
    <message>
        <source>Say what is worth it before you ask for it: materials, origin, proof by customers, advice, warranty, delivery kept.</source>
        <translation>Dites ce qui le vaut avant de le demander&#xa0;: matières, origine, preuves par les clients, conseil, garantie, livraison tenue.</translation>
    </message>
    <message>
        <source>One point of discounts less, at the same volume</source>
        <translation>Un point de remise en moins, à volume égal</translation>
    </message>
    <message>
        <source>Replace codes for everybody by a service or a gift for those who come back; end the permanent sale.</source>
        <translation>Remplacez les codes pour tous par un service ou un cadeau pour ceux qui reviennent&#xa0;; mettez fin à la promotion permanente.</translation>
    </message>
    <message>
        <source>Purchase costs 1% down</source>
        <translation>Coûts d’achat −1&#x202f;%</translation>
    </message>
    <message>
        <source>Negotiate on yearly volume, payment terms and a shorter range with your three largest suppliers; ask for a second quote.</source>
        <translation>Négociez volume annuel, délais de paiement et gamme resserrée avec vos trois plus gros fournisseurs&#xa0;; demandez un second devis.</translation>
    </message>
    <message>
        <source>Logistics 10% down</source>
        <translation>Logistique −10&#x202f;%</translation>
    </message>
    <message>
        <source>Renegotiate the carrier by weight band, fewer box sizes, pick-up points first, free delivery from a higher basket.</source>
        <translation>Renégociez le transporteur par tranche de poids, moins de formats de boîtes, point relais d’abord, livraison offerte à partir d’un panier plus élevé.</translation>
    </message>
    <message>
        <source>Nothing was sold, so there is no margin to judge.</source>
        <translation>Rien n’a été vendu&#xa0;: il n’y a pas de marge à juger.</translation>
    </message>
    <message>
        <source>It makes {sales_share} of the sales: too little to speak of a position.</source>
        <translation>Elle fait {sales_share} des ventes&#xa0;: trop peu pour parler d’une position.</translation>
    </message>
    <message>
        <source>Only {known_cost} of its product costs are known: its margin is the default rate’s, not its own.</source>
        <translation>Seuls {known_cost} de ses coûts d’achat sont connus&#xa0;: sa marge est celle du taux par défaut, pas la sienne.</translation>
    </message>
    <message>
        <source>It is sold under its cost: margin {margin}.</source>
        <translation>Elle est vendue sous son coût&#xa0;: marge de {margin}.</translation>
    </message>
    <message>
        <source>Cheaper than the competitors (index {price_index}, {cheap} or less); margin {margin} under the minimum of {floor} but above the danger zone of {danger}.</source>
        <translation>Moins chère que les concurrents (indice {price_index}, {cheap} ou moins)&#xa0;; marge de {margin} sous le minimum de {floor}, mais au-dessus de la zone de danger de {danger}.</translation>
    </message>
    <message>
        <source>Cheaper than the competitors (index {price_index}) without costing less: margin {margin}, in the danger zone under {danger}.</source>
        <translation>Moins chère que les concurrents (indice {price_index}) sans coûter moins&#xa0;: marge de {margin}, dans la zone de danger sous {danger}.</translation>
    </message>
    <message>
        <source>Margin {margin} under the minimum of {floor}, without being cheaper than the competitors (index {price_index}, cheap is {cheap} or less).</source>
        <translation>Marge de {margin} sous le minimum de {floor}, sans être moins chère que les concurrents (indice {price_index}&#xa0;; pas cher&#xa0;: {cheap} ou moins).</translation>
    </message>
    <message>
        <source>Margin {margin} under the minimum of {floor}, with more discounts ({discounts}) than the shop gives on average ({average}).</source>
        <translation>Marge de {margin} sous le minimum de {floor}, avec plus de remises ({discounts}) que la boutique n’en accorde en moyenne ({average}).</translation>
    </message>
    <message>
        <source>Margin {margin} under the minimum of {floor}, but few discounts ({discounts}): only the competitors’ prices can tell low-cost from stuck.</source>
        <translation>Marge de {margin} sous le minimum de {floor}, mais peu de remises ({discounts})&#xa0;: seuls les prix des concurrents peuvent distinguer low-cost et entre-deux.</translation>
    </message>
    <message>
        <source>Dear on the label (index {price_index}), cheaper than the competitors once discounts of {discounts} are taken off (index {paid_index}).</source>
        <translation>Chère à l’affichage (indice {price_index}), moins chère que les concurrents une fois retirées les remises de {discounts} (indice {paid_index}).</translation>
    </message>
    <message>
        <source>Dearer than the competitors (index {price_index}, dear from {dear}) with a margin of {margin}, discounts of {discounts}.</source>
        <translation>Plus chère que les concurrents (indice {price_index}, cher à partir de {dear}) avec une marge de {margin} et {discounts} de remises.</translation>
    </message>
    <message>
        <source>Cheaper than the competitors (index {price_index}, {cheap} or less), and it still earns: margin {margin}, minimum {floor}.</source>
        <translation>Moins chère que les concurrents (indice {price_index}, {cheap} ou moins), et elle gagne quand même&#xa0;: marge de {margin}, minimum {floor}.</translation>
    </message>
    <message>
        <source>At the competitors’ price (index {price_index}) with the ideal margin ({margin}, ideal {ideal}) and no more discounts than the shop.</source>
        <translation>Au prix des concurrents (indice {price_index}) avec la marge idéale ({margin}, idéal {ideal}) et pas plus de remises que la boutique.</translation>
    </message>
    <message>
        <source>At the competitors’ price (index {price_index}) with a margin of {margin}, but with more discounts ({discounts}) than the shop gives on average ({average}): the value does not sell by itself.</source>
        <translation>Au prix des concurrents (indice {price_index}) avec une marge de {margin}, mais avec plus de remises ({discounts}) que la boutique n’en accorde en moyenne ({average})&#xa0;: la valeur ne se vend pas d’elle-même.</translation>
    </message>
    <message>
        <source>Priced like the competitors (index {price_index}) with a margin of {margin}, between the minimum of {floor} and the ideal of {ideal}: nothing sets it apart.</source>
        <translation>Au prix des concurrents (indice {price_index}) avec une marge de {margin}, entre le minimum de {floor} et l’idéal de {ideal}&#xa0;: rien ne la distingue.</translation>
    </message>
    <message>
        <source>Margin {margin}, at the ideal of {ideal} or above, with no more discounts ({discounts}) than the shop ({average}): customers pay for value. Competitors’ prices would confirm it.</source>
        <translation>Marge de {margin}, à l’idéal de {ideal} ou au-dessus, sans plus de remises ({discounts}) que la boutique ({average})&#xa0;: les clients paient la valeur. Les prix des concurrents le confirmeraient.</translation>
    </message>
    <message>
        <source>Margin {margin}, above the minimum of {floor}: without competitors’ prices nobody can tell whether value or low costs earn it.</source>
        <translation>Marge de {margin}, au-dessus du minimum de {floor}&#xa0;: sans prix de concurrents, nul ne peut dire si elle vient de la valeur ou de coûts bas.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Nothing was imported for this period.</source>
        <translation>Rien n’a été importé pour cette période.</translation>
    </message>
    <message>
        <source>There is no order in this period.</source>
        <translation>Il n’y a aucune commande dans cette période.</translation>
    </message>
    <message>
        <source>There is no net revenue to divide by.</source>
        <translation>Il n’y a pas de CA net par lequel diviser.</translation>
    </message>
    <message>
        <source>Nobody ordered for the first time in this period.</source>
        <translation>Personne n’a passé de première commande dans cette période.</translation>
    </message>
    <message>
        <source>The orders do not say who the customer is.</source>
        <translation>Les commandes ne disent pas qui est le client.</translation>
    </message>
    <message>
        <source>No advertising spend is known: import the cost exports.</source>
        <translation>Aucune dépense publicitaire connue&#xa0;: importez les exports de dépenses.</translation>
    </message>
    <message>
        <source>No sessions are known: import the analytics export.</source>
        <translation>Aucune session connue&#xa0;: importez l’export de mesure d’audience.</translation>
    </message>
    <message>
        <source>The data do not cover the period before, to which this figure looks back.</source>
        <translation>Les données ne couvrent pas la période précédente, dont ce chiffre a besoin.</translation>
    </message>
    <message>
        <source>Too few customers are old enough yet: not enough history.</source>
        <translation>Trop peu de clients assez anciens&#xa0;: historique insuffisant.</translation>
    </message>
    <message>
        <source>Not reached in the month.</source>
        <translation>Non atteint dans le mois.</translation>
    </message>
    <message>
        <source>No fixed costs are known: set them or import them.</source>
        <translation>Aucune charge fixe connue&#xa0;: saisissez-les ou importez-les.</translation>
    </message>
    <message>
        <source>Fixed costs belong to the whole shop: look at all channels.</source>
        <translation>Les charges fixes sont celles de toute la boutique&#xa0;: regardez tous les canaux.</translation>
    </message>
    <message>
        <source>Not known by country, category or kind of buyer: remove these filters to see it.</source>
        <translation>Inconnu par pays, catégorie ou type d’acheteur&#xa0;: retirez ces filtres pour l’afficher.</translation>
    </message>
    <message>
        <source>The margin is not positive: it never pays this back.</source>
        <translation>La marge n’est pas positive&#xa0;: elle n’amortit jamais ce coût.</translation>
    </message>
    <message>
        <source>The data do not cover the whole span that this figure needs.</source>
        <translation>Les données ne couvrent pas toute la durée dont ce chiffre a besoin.</translation>
    </message>
    <message>
        <source>A prediction needs at least 6 months of orders.</source>
        <translation>Une prévision demande au moins 6 mois de commandes.</translation>
    </message>
    <message>
        <source>A prediction needs at least 1,000 identified customers.</source>
        <translation>Une prévision demande au moins 1&#x202f;000 clients identifiés.</translation>
    </message>
    <message>
        <source>A prediction needs at least 200 customers who came back, and a past on which to check it.</source>
        <translation>Une prévision demande au moins 200 clients revenus, et un passé sur lequel la vérifier.</translation>
    </message>
    <message>
        <source>No model describes how these customers come back: a prediction would mislead.</source>
        <translation>Aucun modèle ne décrit comment ces clients reviennent&#xa0;: une prévision tromperait.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>pas de commande</translation>
    </message>
    <message>
        <source>no revenue</source>
        <translation>pas de CA</translation>
    </message>
    <message>
        <source>no new customer</source>
        <translation>pas de nouveau client</translation>
    </message>
    <message>
        <source>customers unknown</source>
        <translation>clients inconnus</translation>
    </message>
    <message>
        <source>spend unknown</source>
        <translation>dépenses inconnues</translation>
    </message>
    <message>
        <source>sessions unknown</source>
        <translation>sessions inconnues</translation>
    </message>
    <message>
        <source>no earlier period</source>
        <translation>pas de période avant</translation>
    </message>
    <message>
        <source>too little history</source>
        <translation>historique trop court</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>no fixed costs</source>
        <translation>pas de charges fixes</translation>
    </message>
    <message>
        <source>whole shop only</source>
        <translation>boutique entière</translation>
    </message>
    <message>
        <source>not filterable</source>
        <translation>non filtrable</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>data incomplete</source>
        <translation>données incomplètes</translation>
    </message>
    <message>
        <source>under 6 months</source>
        <translation>moins de 6 mois</translation>
    </message>
    <message>
        <source>too few customers</source>
        <translation>trop peu de clients</translation>
    </message>
    <message>
        <source>too few came back</source>
        <translation>trop peu de réachats</translation>
    </message>
    <message>
        <source>no model fits</source>
        <translation>aucun modèle adapté</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>≤&#xa0;{amount}</source>
        <translation>≤&#xa0;{amount}</translation>
    </message>
    <message>
        <source>Nobody told the marketing spend of this period: CM3, and the result after it, are at most what is written here. Import the cost exports to know them.</source>
        <translation>Les dépenses marketing de cette période ne sont pas renseignées&#xa0;: la CM3, et le résultat qui suit, valent au plus ce qui est écrit ici. Importez les exports de coûts pour les connaître.</translation>
    </message>
</context>
<context>
    <name>reconciliation</name>
    <message>
        <source>Currency conversion</source>
        <translation>Conversion de devise</translation>
    </message>
    <message>
        <source>Cancelled, failed and test orders</source>
        <translation>Commandes annulées, échouées et de test</translation>
    </message>
    <message>
        <source>Unpaid orders, which the settings leave out</source>
        <translation>Commandes impayées, exclues par les réglages</translation>
    </message>
    <message>
        <source>Tips, donations and gift cards</source>
        <translation>Pourboires, dons et cartes cadeaux</translation>
    </message>
    <message>
        <source>Difference between the orders and their lines</source>
        <translation>Écart entre les commandes et leurs lignes</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Lines without an order</source>
        <translation>Lignes sans commande</translation>
    </message>
    <message>
        <source>They do not count yet. Import the list of orders of the same period: they join it.</source>
        <translation>Elles ne comptent pas encore. Importez la liste des commandes de la même période&#xa0;: elles s’y rattacheront.</translation>
    </message>
    <message>
        <source>Lines known twice</source>
        <translation>Lignes connues deux fois</translation>
    </message>
    <message>
        <source>The file of their orders has its own lines, which count. Nothing to do; to use these, take that file out.</source>
        <translation>Le fichier de leurs commandes a ses propres lignes, qui comptent. Rien à faire&#x202f;; pour utiliser celles-ci, retirez ce fichier.</translation>
    </message>
    <message>
        <source>Orders without lines</source>
        <translation>Commandes sans lignes</translation>
    </message>
    <message>
        <source>They count with their total, but not by product. Import the file of the lines of the same period.</source>
        <translation>Elles comptent pour leur total, mais pas par produit. Importez le fichier des lignes de la même période.</translation>
    </message>
    <message>
        <source>Refunds without an order</source>
        <translation>Remboursements sans commande</translation>
    </message>
    <message>
        <source>They count at their own date, without a channel. Import the orders they refund.</source>
        <translation>Ils comptent à leur propre date, sans canal. Importez les commandes qu’ils remboursent.</translation>
    </message>
    <message>
        <source>Payments without an order</source>
        <translation>Paiements sans commande</translation>
    </message>
    <message>
        <source>Their fees do not count yet. Import the orders of the same period: they join them.</source>
        <translation>Leurs frais ne comptent pas encore. Importez les commandes de la même période&#xa0;: ils s’y rattacheront.</translation>
    </message>
    <message>
        <source>Marketplace fees without an order</source>
        <translation>Frais de marketplace sans commande</translation>
    </message>
    <message>
        <source>They count as fixed costs until the order is known. Import the statement or the orders of the period before.</source>
        <translation>Ils comptent en charges fixes tant que la commande est inconnue. Importez le relevé ou les commandes de la période précédente.</translation>
    </message>
    <message>
        <source>Shipping costs without an order</source>
        <translation>Coûts d’expédition sans commande</translation>
    </message>
    <message>
        <source>They do not count yet. Import the orders of the same period: they join them.</source>
        <translation>Ils ne comptent pas encore. Importez les commandes de la même période&#xa0;: ils s’y rattacheront.</translation>
    </message>
    <message>
        <source>Orders that a later file contains</source>
        <translation>Commandes reprises dans un fichier plus récent</translation>
    </message>
    <message>
        <source>Orders taken from the source that is right</source>
        <translation>Commandes reprises de la source qui fait foi</translation>
    </message>
    <message>
        <source>Orders counted with the file of their totals</source>
        <translation>Commandes comptées avec le fichier de leurs totaux</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Total of the file</source>
        <translation>Total du fichier</translation>
    </message>
    <message>
        <source>Net revenue counted</source>
        <translation>CA net compté</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>The file adds up to the figures: nothing is unexplained, to the cent.</source>
        <translation>Le fichier concorde avec les chiffres&#xa0;: rien d’inexpliqué, au centime près.</translation>
    </message>
    <message>
        <source>The file does not add up to the figures: look at its warnings above before trusting what follows.</source>
        <translation>Le fichier ne concorde pas avec les chiffres&#xa0;: regardez ses avertissements ci-dessus avant de vous fier à la suite.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>General e-commerce: thinner margins, fast rotation.</source>
        <translation>E-commerce généraliste&#xa0;: marges plus minces, rotation rapide.</translation>
    </message>
    <message>
        <source>B2B SaaS: long contracts, low churn.</source>
        <translation>SaaS B2B&#xa0;: contrats longs, faible attrition.</translation>
    </message>
    <message>
        <source>Mobile apps: low CAC, high churn.</source>
        <translation>Applications mobiles&#xa0;: CAC faible, forte attrition.</translation>
    </message>
    <message>
        <source>Enterprise B2B: high initial CAC, very long LTV, after renewal.</source>
        <translation>B2B grands comptes&#xa0;: CAC initial élevé, LTV très longue, après renouvellement.</translation>
    </message>
    <message>
        <source>A new customer costs {now} against {before}</source>
        <translation>Un nouveau client coûte {now}, contre {before}</translation>
    </message>
    <message>
        <source>The same money wins fewer customers than before; the next ones are usually dearer still.</source>
        <translation>Le même argent gagne moins de clients qu’avant&#xa0;; les suivants coûtent en général plus cher encore.</translation>
    </message>
    <message>
        <source>Look at CAC by channel and at the marginal CAC of the last increase.</source>
        <translation>Regardez le CAC par canal et le CAC marginal de la dernière hausse.</translation>
    </message>
    <message>
        <source>Do not answer by raising the budget.</source>
        <translation>N’y répondez pas en augmentant le budget.</translation>
    </message>
    <message>
        <source>Ad platforms claim {index} conversions for each real order of their channels</source>
        <translation>Les régies revendiquent {index} conversions par commande réelle de leurs canaux</translation>
    </message>
    <message>
        <source>Several platforms count the same order: budgets set on their figures are too high.</source>
        <translation>Plusieurs plateformes comptent la même commande&#xa0;: leurs chiffres gonflent les budgets.</translation>
    </message>
    <message>
        <source>Look at CM3 by channel, made from the orders of the shop.</source>
        <translation>Regardez la CM3 par canal, calculée sur les commandes de la boutique.</translation>
    </message>
    <message>
        <source>Do not add up the conversions of the platforms.</source>
        <translation>N’additionnez pas les conversions des plateformes.</translation>
    </message>
    <message>
        <source>The last {new} new customers cost {marginal} each and bring {ltv}: {spend} more was spent</source>
        <translation>Les {new} derniers nouveaux clients coûtent {marginal} chacun et rapportent {ltv}, pour {spend} de dépense en plus</translation>
    </message>
    <message>
        <source>The average CAC hides it: the customers added last do not pay for themselves.</source>
        <translation>Le CAC moyen le cache&#xa0;: les clients ajoutés en dernier ne se remboursent pas.</translation>
    </message>
    <message>
        <source>Look at which channel took the increase, and take it back there, step by step.</source>
        <translation>Regardez quel canal a reçu la hausse, et revenez-y en arrière, pas à pas.</translation>
    </message>
    <message>
        <source>Do not raise the budget to restart growth: the next customers cost more still.</source>
        <translation>N’augmentez pas le budget pour relancer la croissance&#xa0;: les clients suivants coûtent plus cher encore.</translation>
    </message>
    <message>
        <source>{spend} more was spent on acquisition and brought no further customer</source>
        <translation>{spend} de plus dépensés en acquisition n’ont amené aucun client de plus</translation>
    </message>
    <message>
        <source>Look at the fixed costs added this year and at CM3 in the first ten days.</source>
        <translation>Regardez les charges fixes ajoutées cette année et la CM3 des dix premiers jours.</translation>
    </message>
    <message>
        <source>Do not force sales at the end of the month with discounts.</source>
        <translation>Ne forcez pas les ventes de fin de mois à coups de remises.</translation>
    </message>
    <message>
        <source>In {month}, break-even is reached on {day}, after {marker}</source>
        <translation>En {month}, le point mort est atteint {day}, après {marker}</translation>
    </message>
    <message>
        <source>Only the days after it earn anything: one weak week, and such a month loses money.</source>
        <translation>Seuls les jours suivants rapportent&#xa0;: une semaine faible, et un tel mois perd de l’argent.</translation>
    </message>
    <message>
        <source>In {month}, break-even was not reached: {missing} short of the fixed costs</source>
        <translation>En {month}, le point mort n’est pas atteint&#xa0;: il manque {missing} pour couvrir les charges fixes</translation>
    </message>
    <message>
        <source>The month cost more than it earned; the difference came out of the cash.</source>
        <translation>Le mois a coûté plus qu’il n’a rapporté&#x202f;; la différence est sortie de la trésorerie.</translation>
    </message>
    <message>
        <source>Look at CM3 by channel first, then at the fixed costs that can still be moved.</source>
        <translation>Regardez d’abord la CM3 par canal, puis les charges fixes encore modulables.</translation>
    </message>
    <message>
        <source>Do not count on revenue alone: at this CM3 rate it takes much more of it.</source>
        <translation>Ne comptez pas sur le seul CA&#xa0;: à ce taux de CM3, il en faut beaucoup plus.</translation>
    </message>
    <message>
        <source>Too little is left of each sale to pay the fixed costs and to reinvest.</source>
        <translation>Chaque vente laisse trop peu pour payer les charges fixes et réinvestir.</translation>
    </message>
    <message>
        <source>Look down the ladder for the step that takes more than it did a year ago.</source>
        <translation>Descendez la cascade jusqu’à l’étape qui prend plus qu’il y a un an.</translation>
    </message>
    <message>
        <source>Do not raise the advertising budget: it multiplies a margin that is too thin.</source>
        <translation>N’augmentez pas le budget publicitaire&#xa0;: il multiplie une marge trop mince.</translation>
    </message>
    <message>
        <source>Gross margin is {value}, under the floor of {bound}</source>
        <translation>Le taux de marque est à {value}, sous le plancher de {bound}</translation>
    </message>
    <message>
        <source>No saving further down the ladder makes up for goods sold too close to cost.</source>
        <translation>Aucune économie en aval ne rattrape des produits vendus trop près de leur coût.</translation>
    </message>
    <message>
        <source>Look at the margin by category, then at discounts and purchase prices.</source>
        <translation>Regardez la marge par catégorie, puis les remises et les prix d’achat.</translation>
    </message>
    <message>
        <source>Do not discount further to gain volume.</source>
        <translation>N’accordez pas plus de remises pour gagner du volume.</translation>
    </message>
    <message>
        <source>LTV/CAC is {value}, under the floor of {bound} of this growth phase</source>
        <translation>LTV/CAC est à {value}, sous le plancher de {bound} de cette phase de croissance</translation>
    </message>
    <message>
        <source>Customers bring back too little for what they cost to win.</source>
        <translation>Les clients rapportent trop peu pour ce qu’ils coûtent à acquérir.</translation>
    </message>
    <message>
        <source>Look at LTV/CAC by channel and stop the weakest spend first.</source>
        <translation>Regardez LTV/CAC par canal et arrêtez d’abord la dépense la plus faible.</translation>
    </message>
    <message>
        <source>Do not cut every channel alike: the good ones pay for the others.</source>
        <translation>Ne coupez pas tous les canaux pareillement&#xa0;: les bons paient pour les autres.</translation>
    </message>
    <message>
        <source>Retention is {value}, under the floor of {bound}</source>
        <translation>La rétention est à {value}, sous le plancher de {bound}</translation>
    </message>
    <message>
        <source>Each customer who does not return has to be bought again.</source>
        <translation>Chaque client qui ne revient pas doit être racheté.</translation>
    </message>
    <message>
        <source>Look at the cohorts: at which age do customers stop coming back?</source>
        <translation>Regardez les cohortes&#xa0;: à quel âge les clients cessent-ils de revenir&#x202f;?</translation>
    </message>
    <message>
        <source>The newest customers bring {now} of CM2 in their first {days} days, against {before} a year earlier</source>
        <translation>Les nouveaux clients récents rapportent {now} de CM2 en {days} jours, contre {before} un an plus tôt</translation>
    </message>
    <message>
        <source>What each new customer may cost follows from it: a good CAC of last year may be too dear now.</source>
        <translation>Ce qu’un nouveau client peut coûter en dépend&#xa0;: un bon CAC de l’an dernier est peut-être trop cher aujourd’hui.</translation>
    </message>
    <message>
        <source>Look at which channels and offers brought them, then at margin and returns of their first order.</source>
        <translation>Regardez quels canaux et quelles offres les ont amenés, puis marge et retours de leur première commande.</translation>
    </message>
    <message>
        <source>Do not set acquisition budgets on the LTV of older customers.</source>
        <translation>Ne fixez pas les budgets d’acquisition sur la LTV des clients plus anciens.</translation>
    </message>
    <message>
        <source>{now} of the newest customers come back within {days} days, against {before} a year earlier</source>
        <translation>{now} des nouveaux clients récents reviennent en {days} jours, contre {before} un an plus tôt</translation>
    </message>
    <message>
        <source>What the newest customers do today, the average of all customers shows in a year.</source>
        <translation>Ce que font les derniers arrivés aujourd’hui, la moyenne de tous les clients le montre dans un an.</translation>
    </message>
    <message>
        <source>Look at delivery, quality and promise of their first order, then at the channels they came by.</source>
        <translation>Regardez livraison, qualité et promesse de leur première commande, puis les canaux par lesquels ils sont venus.</translation>
    </message>
    <message>
        <source>Do not answer with a discount for everyone: those who would return take it too.</source>
        <translation>N’y répondez pas par une remise pour tous&#xa0;: les fidèles la prendraient aussi.</translation>
    </message>
    <message>
        <source>The average order is {value}, under the floor of {bound}</source>
        <translation>Le panier moyen est à {value}, sous le plancher de {bound}</translation>
    </message>
    <message>
        <source>Shipping, packaging and fees per order weigh more on a small basket.</source>
        <translation>L’expédition, l’emballage et les frais par commande pèsent plus sur un petit panier.</translation>
    </message>
    <message>
        <source>Look at units per order and at the free-shipping threshold.</source>
        <translation>Regardez les articles par commande et le seuil de livraison gratuite.</translation>
    </message>
    <message>
        <source>Do not raise prices across the board before looking at the basket.</source>
        <translation>N’augmentez pas tous les prix avant d’avoir regardé le panier.</translation>
    </message>
    <message>
        <source>Conversion is {value}, under the floor of {bound}</source>
        <translation>Le taux de transformation est à {value}, sous le plancher de {bound}</translation>
    </message>
    <message>
        <source>Visits are paid for and leave without an order.</source>
        <translation>Des visites sont payées et repartent sans commande.</translation>
    </message>
    <message>
        <source>Look at conversion by channel; one poor source often pulls the average down.</source>
        <translation>Regardez la transformation par canal&#x202f;; une mauvaise source suffit à la tirer vers le bas.</translation>
    </message>
    <message>
        <source>Do not buy more traffic before the visits you have convert.</source>
        <translation>N’achetez pas plus de trafic avant que vos visites actuelles se transforment.</translation>
    </message>
    <message>
        <source>CM3 is {value} of net revenue, under the floor of {bound}</source>
        <translation>La CM3 est à {value} du CA net, sous le plancher de {bound}</translation>
    </message>
    <message>
        <source>CM3 is {value} of net revenue, above the ceiling of {bound}</source>
        <translation>La CM3 est à {value} du CA net, au-dessus du plafond de {bound}</translation>
    </message>
    <message>
        <source>So high a margin is either a missing cost or growth that is not bought.</source>
        <translation>Une marge si haute, c’est un coût qui manque ou une croissance qu’on n’achète pas.</translation>
    </message>
    <message>
        <source>Check first that every cost was imported: spend, logistics, fees, products.</source>
        <translation>Vérifiez d’abord que tout est importé&#xa0;: publicité, logistique, frais, produits.</translation>
    </message>
    <message>
        <source>Do not spend the difference before the costs are complete.</source>
        <translation>Ne dépensez pas la différence avant que les coûts soient complets.</translation>
    </message>
    <message>
        <source>Gross margin is {value}, above the ceiling of {bound}</source>
        <translation>Le taux de marque est à {value}, au-dessus du plafond de {bound}</translation>
    </message>
    <message>
        <source>Few shops earn that much on goods: a product cost may be missing or too low.</source>
        <translation>Peu de boutiques gagnent autant&#xa0;: un coût d’achat manque peut-être ou est trop bas.</translation>
    </message>
    <message>
        <source>Look at the coverage of product costs and at inbound freight and customs.</source>
        <translation>Regardez la couverture des coûts d’achat, le fret d’approche et la douane.</translation>
    </message>
    <message>
        <source>Do not set prices or budgets on it before the costs are checked.</source>
        <translation>Ne fixez ni prix ni budget dessus avant d’avoir vérifié les coûts.</translation>
    </message>
    <message>
        <source>LTV/CAC is {value}, above the ceiling of {bound} of this growth phase</source>
        <translation>LTV/CAC est à {value}, au-dessus du plafond de {bound} de cette phase de croissance</translation>
    </message>
    <message>
        <source>The shop may be ahead of its phase, or winning too few customers for its means.</source>
        <translation>La boutique devance peut-être sa phase, ou gagne trop peu de clients pour ses moyens.</translation>
    </message>
    <message>
        <source>Look at whether the next growth phase describes the shop better.</source>
        <translation>Regardez si la phase de croissance suivante décrit mieux la boutique.</translation>
    </message>
    <message>
        <source>Do not raise every budget at once: test one channel and watch its marginal CAC.</source>
        <translation>N’augmentez pas tous les budgets&#xa0;: testez un canal et suivez son CAC marginal.</translation>
    </message>
    <message>
        <source>Retention is {value}, above the ceiling of {bound}</source>
        <translation>La rétention est à {value}, au-dessus du plafond de {bound}</translation>
    </message>
    <message>
        <source>Nearly everyone returns: the shop may live on its old customers alone.</source>
        <translation>Presque tous reviennent&#xa0;: la boutique vit peut-être de ses seuls anciens clients.</translation>
    </message>
    <message>
        <source>Look at new customers per month, and at shared e-mails counted as one customer.</source>
        <translation>Regardez les nouveaux clients par mois, et les e-mails partagés par plusieurs clients.</translation>
    </message>
    <message>
        <source>Do not stop acquisition because loyalty looks perfect.</source>
        <translation>N’arrêtez pas l’acquisition parce que la fidélité paraît parfaite.</translation>
    </message>
    <message>
        <source>The average order is {value}, above the ceiling of {bound}</source>
        <translation>Le panier moyen est à {value}, au-dessus du plafond de {bound}</translation>
    </message>
    <message>
        <source>A few very large orders, or amounts read with VAT, can carry the average.</source>
        <translation>Quelques très grosses commandes, ou du TTC lu comme HT, peuvent porter la moyenne.</translation>
    </message>
    <message>
        <source>Look at the largest orders and at how the amounts of each file were declared.</source>
        <translation>Regardez les plus grosses commandes et si chaque fichier a bien été déclaré HT ou TTC.</translation>
    </message>
    <message>
        <source>Do not plan on it before the largest orders are set apart.</source>
        <translation>Ne bâtissez rien dessus avant d’avoir mis à part les plus grosses commandes.</translation>
    </message>
    <message>
        <source>Conversion is {value}, above the ceiling of {bound}</source>
        <translation>Le taux de transformation est à {value}, au-dessus du plafond de {bound}</translation>
    </message>
    <message>
        <source>So high a rate usually means that some visits are not counted.</source>
        <translation>Un taux aussi haut signifie en général que des visites ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Look at the sessions by channel: consent banners and missing days lower them.</source>
        <translation>Regardez les sessions par canal&#xa0;: bandeaux de consentement, jours manquants.</translation>
    </message>
    <message>
        <source>Do not compare channels on it before the sessions are complete.</source>
        <translation>Ne comparez pas les canaux dessus avant que les sessions soient complètes.</translation>
    </message>
    <message>
        <source>LTV/CAC is {value}: up to {headroom} more could be invested in acquisition</source>
        <translation>LTV/CAC est à {value}&#xa0;: jusqu’à {headroom} de plus à investir en acquisition</translation>
    </message>
    <message>
        <source>Above 5:1 customers are worth far more than they cost: growth may be left unbought.</source>
        <translation>Au-dessus de 5&#xa0;:&#xa0;1, un client vaut bien plus qu’il ne coûte&#xa0;: vous bridez peut-être la croissance.</translation>
    </message>
    <message>
        <source>Raise one channel step by step and follow the cost of each further customer.</source>
        <translation>Augmentez un canal pas à pas et suivez le coût de chaque client supplémentaire.</translation>
    </message>
    <message>
        <source>Do not spend it at once: the next customers cost more than the last ones.</source>
        <translation>Ne dépensez pas tout d’un coup&#xa0;: les prochains clients coûteront plus cher.</translation>
    </message>
    <message>
        <source>Only {coverage} of sales have a known product cost</source>
        <translation>Seulement {coverage} des ventes ont un coût d’achat connu</translation>
    </message>
    <message>
        <source>An estimate a tenth out moves CM1 by {doubt}: margins are a range, not a number.</source>
        <translation>Une estimation fausse d’un dixième déplace la CM1 de {doubt}&#xa0;: la marge est une fourchette.</translation>
    </message>
    <message>
        <source>Import the product costs, beginning with the products that sell most.</source>
        <translation>Importez les coûts d’achat, en commençant par les produits les plus vendus.</translation>
    </message>
    <message>
        <source>Do not raise the acquisition budget while a tenth of the costs is unknown.</source>
        <translation>N’augmentez pas le budget d’acquisition tant qu’un dixième des coûts manque.</translation>
    </message>
    <message>
        <source>No product cost is known: margins are estimates</source>
        <translation>Aucun coût d’achat n’est connu&#xa0;: les marges sont des estimations</translation>
    </message>
    <message>
        <source>{source}: nothing after {last}, {days} days ago</source>
        <translation>{source}&#xa0;: rien après le {last}, il y a {days} jours</translation>
    </message>
    <message>
        <source>What a source no longer says is missing from the figures: costs vanish, margins look better.</source>
        <translation>Ce qu’une source ne dit plus manque aux chiffres&#xa0;: des coûts disparaissent, les marges paraissent meilleures.</translation>
    </message>
    <message>
        <source>Drop its next export on the window, or check who was to send it.</source>
        <translation>Déposez son prochain export sur la fenêtre, ou voyez qui devait l’envoyer.</translation>
    </message>
    <message>
        <source>Do not compare months that this source covers with months it does not.</source>
        <translation>Ne comparez pas des mois couverts par cette source à des mois qui ne le sont pas.</translation>
    </message>
    <message>
        <source>Nothing was imported after {last}, {days} days ago</source>
        <translation>Plus rien n’est importé après le {last}, il y a {days} jours</translation>
    </message>
    <message>
        <source>The figures describe what was: what has happened since is in none of them.</source>
        <translation>Les chiffres décrivent le passé&#xa0;: ce qui est arrivé depuis n’est dans aucun d’eux.</translation>
    </message>
    <message>
        <source>Drop the next exports on the window; the same files as last time will do.</source>
        <translation>Déposez les exports suivants sur la fenêtre&#xa0;; les mêmes fichiers que la dernière fois suffisent.</translation>
    </message>
    <message>
        <source>Do not decide on next month with figures of that day.</source>
        <translation>Ne décidez pas du mois prochain avec les chiffres de ce jour-là.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Product costs</source>
        <translation>Coûts d’achat</translation>
    </message>
    <message>
        <source>Advertising spend</source>
        <translation>Dépenses publicitaires</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Charges fixes</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Marketplace statements</source>
        <translation>Relevés de places de marché</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Coûts d’expédition</translation>
    </message>
    <message>
        <source>Competitors&apos; prices</source>
        <translation>Prix des concurrents</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Net revenue is flattening: {now} year on year over the last {months} months, after {before} a year earlier</source>
        <translation>Le CA net plafonne&#xa0;: {now} sur un an pour les {months} derniers mois, après {before} un an plus tôt</translation>
    </message>
    <message>
        <source>What carried growth until now no longer does; which part it is decides on the answer.</source>
        <translation>Ce qui portait la croissance ne la porte plus&#xa0;; la réponse dépend de ce qui a lâché.</translation>
    </message>
    <message>
        <source>Ask in order: market, loyalty, word of mouth, margin, cost of the next customer.</source>
        <translation>Interrogez dans l’ordre&#xa0;: marché, fidélité, bouche-à-oreille, marge, client suivant.</translation>
    </message>
    <message>
        <source>Do not spend more to restart it before knowing which of the five it is.</source>
        <translation>Ne dépensez pas plus pour relancer avant de savoir laquelle des cinq joue.</translation>
    </message>
    <message>
        <source>The shop works more to earn less: what was added costs more than it brings.</source>
        <translation>La boutique travaille plus pour gagner moins&#xa0;: ce qui s’ajoute coûte plus qu’il ne rapporte.</translation>
    </message>
    <message>
        <source>Compare the two ladders step by step; then CM3 by channel.</source>
        <translation>Comparez les deux cascades étape par étape, puis la CM3 par canal.</translation>
    </message>
    <message>
        <source>Net revenue rises by {growth} while CM3 falls by {loss}</source>
        <translation>Le CA net progresse de {growth} pendant que la CM3 recule de {loss}</translation>
    </message>
    <message>
        <source>Do not celebrate revenue, nor push the channel that brings it, before CM3 turns.</source>
        <translation>Ne fêtez pas le CA et ne poussez pas son canal tant que la CM3 baisse.</translation>
    </message>
    <message>
        <source>Logistics cost {now} per order against {before}</source>
        <translation>La logistique coûte {now} par commande, contre {before}</translation>
    </message>
    <message>
        <source>It is taken on every order, whatever the basket, and nobody decides on it.</source>
        <translation>Elle se prend sur chaque commande, quel que soit le panier, et personne ne la décide.</translation>
    </message>
    <message>
        <source>Look at carrier prices, parcel sizes, returns and orders shipped in two parcels.</source>
        <translation>Regardez tarifs des transporteurs, taille des colis, retours et envois en deux colis.</translation>
    </message>
    <message>
        <source>Do not lower the free-shipping threshold meanwhile.</source>
        <translation>N’abaissez pas le seuil de livraison gratuite entre-temps.</translation>
    </message>
    <message>
        <source>Discounts take {now} of gross sales against {before}</source>
        <translation>Les remises prennent {now} des ventes brutes, contre {before}</translation>
    </message>
    <message>
        <source>Customers learn to wait; the margin given up does not come back.</source>
        <translation>Les clients apprennent à attendre&#x202f;; la marge abandonnée ne revient pas.</translation>
    </message>
    <message>
        <source>Look at which codes and categories carry the discounts, and who uses them.</source>
        <translation>Regardez quels codes et catégories portent les remises, et qui les utilise.</translation>
    </message>
    <message>
        <source>Do not open another promotion to make the month.</source>
        <translation>N’ouvrez pas une promotion de plus pour faire le mois.</translation>
    </message>
    <message>
        <source>{channel} loses {loss} after marketing</source>
        <translation>{channel} perd {loss} après marketing</translation>
    </message>
    <message>
        <source>Its margin does not pay for its own spend: each further order costs money today.</source>
        <translation>Sa marge ne paie pas ses dépenses&#xa0;: chaque commande de plus coûte de l’argent.</translation>
    </message>
    <message>
        <source>Look at its LTV/CAC and payback: does the loss come back with the next orders?</source>
        <translation>Regardez LTV/CAC et amortissement&#xa0;: la perte revient-elle ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Do not judge it on revenue, nor on what the platform claims.</source>
        <translation>Ne le jugez ni sur le CA, ni sur ce que revendique la plateforme.</translation>
    </message>
    <message>
        <source>{category} loses {loss} before any marketing</source>
        <translation>{category} perd {loss} avant tout marketing</translation>
    </message>
    <message>
        <source>Product, shipping and fees cost more than the goods bring: volume makes it worse.</source>
        <translation>Produit, port et frais coûtent plus qu’elle ne rapporte&#xa0;: le volume aggrave la perte.</translation>
    </message>
    <message>
        <source>Look at its prices, discounts, returns and parcel weight, product by product.</source>
        <translation>Regardez prix, remises, retours et poids des colis, produit par produit.</translation>
    </message>
    <message>
        <source>Do not advertise it, not even to clear the stock, before the sum is done.</source>
        <translation>N’en faites pas la publicité, même pour déstocker, avant d’avoir fait le calcul.</translation>
    </message>
    <message>
        <source>{category} is stuck in the middle: margin {margin} with {discount} of discounts</source>
        <translation>{category} est entre deux eaux&#xa0;: marge de {margin} avec {discount} de remises</translation>
    </message>
    <message>
        <source>It is neither dear enough to be premium nor cheap enough to make to win on price.</source>
        <translation>Ni assez chère pour être premium, ni assez économique pour gagner sur les prix.</translation>
    </message>
    <message>
        <source>Decide on a position for it: raise value and price, or cost and range down.</source>
        <translation>Choisissez sa position&#xa0;: monter en valeur et en prix, ou réduire coût et gamme.</translation>
    </message>
    <message>
        <source>Do not answer with one more discount.</source>
        <translation>N’y répondez pas par une remise de plus.</translation>
    </message>
    <message>
        <source>{category} is sold as {position}, though you declared {declared}</source>
        <translation>{category} se vend en {position}, alors que vous avez déclaré {declared}</translation>
    </message>
    <message>
        <source>One shop with two positions has to pay for both, and customers believe neither.</source>
        <translation>Une boutique à deux positions paie pour les deux, et les clients ne croient à aucune.</translation>
    </message>
    <message>
        <source>Decide: another position for the shop, or another price, range or place for it.</source>
        <translation>Décidez&#xa0;: une autre position pour la boutique, ou un autre prix, une autre gamme, un autre lieu pour elle.</translation>
    </message>
    <message>
        <source>Do not change the declaration to make the finding go away.</source>
        <translation>Ne changez pas la déclaration pour faire disparaître le constat.</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>premium</translation>
    </message>
    <message>
        <source>low-cost</source>
        <translation>low-cost</translation>
    </message>
    <message>
        <source>{coverage} of what it rests on is known; the rest is estimated or missing.</source>
        <translation>{coverage} de ce qui fonde ce chiffre est connu&#x202f;; le reste est estimé ou manque.</translation>
    </message>
    <message>
        <source>Only {coverage} of what it rests on is known: too little to decide on.</source>
        <translation>Seulement {coverage} de ce qui fonde ce chiffre est connu&#xa0;: trop peu pour décider.</translation>
    </message>
    <message>
        <source>Data stop {days} days before the end of the period.</source>
        <translation>Les données s’arrêtent {days} jours avant la fin de la période.</translation>
    </message>
    <message>
        <source>{days} days of the period are missing from a file that should have them.</source>
        <translation>{days} jours de la période manquent dans un fichier qui devrait les contenir.</translation>
    </message>
    <message>
        <source>{count} order numbers were never imported, the first one is {first}.</source>
        <translation>{count} numéros de commande n’ont jamais été importés, le premier est {first}.</translation>
    </message>
    <message>
        <source>A file does not reconcile with the figures: {amount} is unexplained.</source>
        <translation>Un fichier ne concorde pas avec les chiffres&#xa0;: écart inexpliqué de {amount}.</translation>
    </message>
    <message>
        <source>{channel} keeps {value} of its sales after marketing, under its floor of {bound}</source>
        <translation>{channel} garde {value} de ses ventes après marketing, sous son plancher de {bound}</translation>
    </message>
    <message>
        <source>You set this floor for the channel: it no longer earns what you expect of it.</source>
        <translation>Vous avez fixé ce plancher pour le canal&#xa0;: il ne rapporte plus ce que vous en attendez.</translation>
    </message>
    <message>
        <source>Look at its spend, its discounts and its returns against the period before.</source>
        <translation>Comparez ses dépenses, ses remises et ses retours à ceux de la période précédente.</translation>
    </message>
    <message>
        <source>Do not lower the floor before you know which of them has moved.</source>
        <translation>Ne baissez pas le plancher avant de savoir lequel a bougé.</translation>
    </message>
    <message>
        <source>{channel} brings {value} of LTV/CAC, under its floor of {bound}</source>
        <translation>{channel} est à {value} de LTV/CAC, sous son plancher de {bound}</translation>
    </message>
    <message>
        <source>You set this floor for the channel: its customers bring too little for their cost.</source>
        <translation>Vous avez fixé ce plancher pour le canal&#xa0;: ses clients rapportent trop peu pour ce qu’ils coûtent.</translation>
    </message>
    <message>
        <source>Look at its CAC first: it moves sooner than what customers bring.</source>
        <translation>Regardez d’abord son CAC&#xa0;: il bouge avant ce que rapportent les clients.</translation>
    </message>
    <message>
        <source>Do not judge it on the orders of its first month alone.</source>
        <translation>Ne le jugez pas sur les seules commandes de son premier mois.</translation>
    </message>
    <message>
        <source>Product-market fit</source>
        <translation>L’adéquation produit-marché</translation>
    </message>
    <message>
        <source>under 2:1 is acceptable</source>
        <translation>acceptable sous 2:1</translation>
    </message>
    <message>
        <source>Channel optimisation</source>
        <translation>L’optimisation des canaux</translation>
    </message>
    <message>
        <source>2:1 to 3:1</source>
        <translation>de 2:1 à 3:1</translation>
    </message>
    <message>
        <source>Scalability and efficiency</source>
        <translation>La montée en charge et l’efficacité</translation>
    </message>
    <message>
        <source>above 3:1 is required</source>
        <translation>exigé au-dessus de 3:1</translation>
    </message>
    <message>
        <source>Margin optimisation</source>
        <translation>L’optimisation de la marge</translation>
    </message>
    <message>
        <source>3:1 to 5:1</source>
        <translation>de 3:1 à 5:1</translation>
    </message>
    <message>
        <source>What we decided last time: kept, missed, too early?</source>
        <translation>Ce que nous avions décidé&#xa0;: tenu, manqué, trop tôt&#x202f;?</translation>
    </message>
    <message>
        <source>The five dials and break-even: what left its corridor, and why?</source>
        <translation>Les cinq cadrans et le point mort&#xa0;: qu’est-ce qui est sorti de son couloir, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>What we decide: who, until when, which figure will tell</source>
        <translation>Ce que nous décidons&#xa0;: qui, pour quand, quel chiffre en jugera</translation>
    </message>
    <message>
        <source>Date of the next review</source>
        <translation>Date de la prochaine revue</translation>
    </message>
    <message>
        <source>Do customers come back? Second orders and the newest cohorts</source>
        <translation>Les clients reviennent-ils&#x202f;? Deuxièmes commandes et cohortes récentes</translation>
    </message>
    <message>
        <source>What is bought, what is returned, what buyers say</source>
        <translation>Ce qui s’achète, ce qui revient, ce que disent les acheteurs</translation>
    </message>
    <message>
        <source>Fixed costs and break-even: how long does the cash last?</source>
        <translation>Charges fixes et point mort&#xa0;: combien de temps tient la trésorerie&#x202f;?</translation>
    </message>
    <message>
        <source>Channel by channel: CM3, CAC, conversion</source>
        <translation>Canal par canal&#xa0;: CM3, CAC, taux de transformation</translation>
    </message>
    <message>
        <source>Where the next euro goes, and what is stopped</source>
        <translation>Où va le prochain euro, et ce que l’on arrête</translation>
    </message>
    <message>
        <source>What the advertising platforms claim against real orders</source>
        <translation>Ce que revendiquent les régies face aux commandes réelles</translation>
    </message>
    <message>
        <source>Channel by channel: CM3, CAC, marginal CAC against LTV</source>
        <translation>Canal par canal&#xa0;: CM3, CAC, CAC marginal face à la LTV</translation>
    </message>
    <message>
        <source>Costs per order: logistics, fees, discounts, returns</source>
        <translation>Coûts par commande&#xa0;: logistique, frais, remises, retours</translation>
    </message>
    <message>
        <source>Growth or plateau: own line against the market’s</source>
        <translation>Croissance ou plateau&#xa0;: notre courbe face à celle du marché</translation>
    </message>
    <message>
        <source>Room to invest: LTV/CAC against its corridor, payback, cash</source>
        <translation>Marge pour investir&#xa0;: LTV/CAC face à son couloir, retour sur CAC, trésorerie</translation>
    </message>
    <message>
        <source>Range and position: categories that earn, categories stuck in the middle</source>
        <translation>Gamme et positionnement&#xa0;: catégories qui gagnent, catégories entre deux eaux</translation>
    </message>
    <message>
        <source>Does the growth phase still fit?</source>
        <translation>La phase de croissance convient-elle encore&#x202f;?</translation>
    </message>
    <message>
        <source>Margin by category and by product</source>
        <translation>Marge par catégorie et par produit</translation>
    </message>
    <message>
        <source>Purchase prices, carriers, fees: what can be negotiated again</source>
        <translation>Prix d’achat, transporteurs, frais&#xa0;: ce qui peut se renégocier</translation>
    </message>
    <message>
        <source>Retention and repurchase: who comes back, and at what margin</source>
        <translation>Rétention et réachat&#xa0;: qui revient, et à quelle marge</translation>
    </message>
    <message>
        <source>Broken data contracts: who acts, until when?</source>
        <translation>Contrats de données non respectés&#xa0;: qui agit, pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Sharing data between marketing and IT: contracts, a mixed team, both?</source>
        <translation>Partage des données entre marketing et informatique&#xa0;: contrats, équipe mixte, les deux&#xa0;?</translation>
    </message>
    <message>
        <source>{file} breaks its data contract: {who} must act</source>
        <translation>{file} ne respecte pas son contrat de données&#xa0;: {who} doit agir</translation>
    </message>
    <message>
        <source>A promise not kept moves figures without a word: they look right and are not.</source>
        <translation>Un engagement non tenu déplace les chiffres sans un mot&#xa0;: ils ont l’air justes et ne le sont pas.</translation>
    </message>
    <message>
        <source>Open Governance, Breaches: it says what was promised, what came, and who acts.</source>
        <translation>Ouvrez Gouvernance, Manquements&#xa0;: ce qui était promis, ce qui est arrivé, qui agit.</translation>
    </message>
    <message>
        <source>Do not repair the file by hand every month: have the export corrected, once.</source>
        <translation>Ne réparez pas le fichier à la main chaque mois&#xa0;: faites corriger l’export, une fois.</translation>
    </message>
    <message>
        <source>{file} breaks its data contract, and nobody is named</source>
        <translation>{file} ne respecte pas son contrat de données, et personne n’est désigné</translation>
    </message>
    <message>
        <source>A file promised for {day} is missing: {who} must act</source>
        <translation>Un fichier promis pour le {day} manque&#xa0;: {who} doit agir</translation>
    </message>
    <message>
        <source>A file promised for {day} is missing, and nobody is named</source>
        <translation>Un fichier promis pour le {day} manque, et personne n’est désigné</translation>
    </message>
    <message>
        <source>Nobody has chosen how marketing and IT share data</source>
        <translation>Personne n’a choisi comment marketing et informatique partagent les données</translation>
    </message>
    <message>
        <source>Without contracts and without a mixed team, every export is a favour that may stop.</source>
        <translation>Sans contrats ni équipe mixte, chaque export est un service rendu qui peut s’arrêter.</translation>
    </message>
    <message>
        <source>Open Governance, Organisation: contracts, a mixed team, both; what each costs.</source>
        <translation>Ouvrez Gouvernance, Organisation&#xa0;: contrats, équipe mixte ou les deux, et ce que chacun coûte.</translation>
    </message>
    <message>
        <source>Do not wait for the perfect set-up: one contract on the orders is a beginning.</source>
        <translation>N’attendez pas l’organisation parfaite&#xa0;: un contrat sur les commandes est un début.</translation>
    </message>
    <message>
        <source>{hours} hours were lost between marketing and IT: {cost}</source>
        <translation>{hours} heures perdues entre marketing et informatique&#xa0;: {cost}</translation>
    </message>
    <message>
        <source>These hours are paid and produce nothing; they come back every month until settled.</source>
        <translation>Ces heures sont payées et ne produisent rien&#xa0;; elles reviennent chaque mois tant que rien n’est réglé.</translation>
    </message>
    <message>
        <source>Take the source that is named most often and agree on its contract.</source>
        <translation>Prenez la source la plus souvent citée et validez son contrat.</translation>
    </message>
    <message>
        <source>Do not look for a culprit: look for the rule that is missing.</source>
        <translation>Ne cherchez pas un coupable&#xa0;: cherchez la règle qui manque.</translation>
    </message>
    <message>
        <source>New customers of channels without spend</source>
        <translation>Nouveaux clients des canaux sans dépense</translation>
    </message>
    <message>
        <source>Acquisition spend of channels with spend</source>
        <translation>Dépense d’acquisition des canaux payants</translation>
    </message>
    <message>
        <source>New customers of channels with spend</source>
        <translation>Nouveaux clients des canaux payants</translation>
    </message>
    <message>
        <source>LTV of customers of channels with spend</source>
        <translation>LTV des clients des canaux payants</translation>
    </message>
    <message>
        <source>Cost of each further customer</source>
        <translation>Coût de chaque client de plus</translation>
    </message>
    <message>
        <source>Fewer customers come by themselves: {now} through channels without spend, against {before}; {share} of the new ones.</source>
        <translation>Moins de clients viennent d’eux-mêmes&#xa0;: {now} par des canaux sans dépense, contre {before}&#xa0;; {share} des nouveaux.</translation>
    </message>
    <message>
        <source>Customers still come by themselves: {now} through channels without spend, against {before}; {share} of the new ones.</source>
        <translation>Les clients viennent toujours d’eux-mêmes&#xa0;: {now} par des canaux sans dépense, contre {before}&#xa0;; {share} des nouveaux.</translation>
    </message>
    <message>
        <source>{share} of new customers come through channels without spend; whether fewer than before takes a year more of data.</source>
        <translation>{share} des nouveaux clients viennent par des canaux sans dépense&#xa0;; savoir si c’est moins qu’avant demande une année de données de plus.</translation>
    </message>
    <message>
        <source>No spend is known: which customers came by themselves cannot be told.</source>
        <translation>Aucune dépense n’est connue&#xa0;: impossible de dire quels clients sont venus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No spend is known: what the next customer costs cannot be told.</source>
        <translation>Aucune dépense n’est connue&#xa0;: impossible de dire ce que coûte le prochain client.</translation>
    </message>
    <message>
        <source>No order says who bought: new customers cannot be told.</source>
        <translation>Aucune commande ne dit qui achète&#xa0;: impossible de reconnaître un nouveau client.</translation>
    </message>
    <message>
        <source>fewer customers come by themselves ({now} against {before})</source>
        <translation>moins de clients viennent d’eux-mêmes ({now} contre {before})</translation>
    </message>
    <message>
        <source>Look at which free channel fell first, search or direct, and give customers a reason to speak of the shop.</source>
        <translation>Regardez quel canal gratuit a baissé en premier, recherche ou direct, et donnez aux clients une raison de parler de la boutique.</translation>
    </message>
    <message>
        <source>Import the spend of each advertising platform.</source>
        <translation>Importez les dépenses de chaque régie publicitaire.</translation>
    </message>
    <message>
        <source>Import orders with the e-mail address or the number of the customer.</source>
        <translation>Importez des commandes avec l’e-mail ou le numéro du client.</translation>
    </message>
    <message>
        <source>The wall is reached: {spend} more brought {new} further customers at {marginal} each, for a value of {ltv}.</source>
        <translation>Le mur est atteint&#xa0;: {spend} de plus ont amené {new} clients de plus à {marginal} chacun, pour une valeur de {ltv}.</translation>
    </message>
    <message>
        <source>The wall is reached: {spend} more brought no further customer.</source>
        <translation>Le mur est atteint&#xa0;: {spend} de plus n’ont amené aucun client de plus.</translation>
    </message>
    <message>
        <source>Not reached: {spend} more brought {new} further customers at {marginal} each, for a value of {ltv}.</source>
        <translation>Pas atteint&#xa0;: {spend} de plus ont amené {new} clients de plus à {marginal} chacun, pour une valeur de {ltv}.</translation>
    </message>
    <message>
        <source>Close, within chance: {spend} more brought {new} further customers, each worth {ltv}: it takes more months to tell.</source>
        <translation>Proche, dans les limites du hasard&#xa0;: {spend} de plus pour {new} clients de plus, chacun d’une valeur de {ltv}&#xa0;; il faut quelques mois de plus pour conclure.</translation>
    </message>
    <message>
        <source>The budget was not raised in a year: nothing shows what the next customer would cost.</source>
        <translation>Le budget n’a pas augmenté en un an&#xa0;: rien ne montre ce que coûterait le prochain client.</translation>
    </message>
    <message>
        <source>a further customer costs {marginal} and brings {ltv}</source>
        <translation>un client de plus coûte {marginal} et rapporte {ltv}</translation>
    </message>
    <message>
        <source>{spend} more of budget brought nobody</source>
        <translation>{spend} de budget en plus n’ont amené personne</translation>
    </message>
    <message>
        <source>Take the last increase back in the channel that took most of it, and watch what is lost.</source>
        <translation>Revenez sur la dernière hausse dans le canal qui en a reçu le plus, et observez ce que vous perdez.</translation>
    </message>
    <message>
        <source>The customers are too recent to tell what they bring in a year.</source>
        <translation>Les clients sont trop récents pour dire ce qu’ils rapportent en un an.</translation>
    </message>
    <message>
        <source>Fewer customers come back: {now} of those of the year before, against {before}. Chance alone hardly does that.</source>
        <translation>Moins de clients reviennent&#xa0;: {now} de ceux de l’année précédente, contre {before}. Le hasard seul n’y suffit guère.</translation>
    </message>
    <message>
        <source>The customers of old hold, the newest do not: {now} of CM2 in their first {days} days, against {before} a year earlier.</source>
        <translation>Les anciens clients tiennent, pas les derniers arrivés&#xa0;: {now} de CM2 en {days} jours, contre {before} un an plus tôt.</translation>
    </message>
    <message>
        <source>Of the newest customers {now} come back within {days} days, against {before} a year earlier.</source>
        <translation>Parmi les derniers arrivés, {now} reviennent en {days} jours, contre {before} un an plus tôt.</translation>
    </message>
    <message>
        <source>Too few customers come back: {now}, under the floor of {floor}.</source>
        <translation>Trop peu de clients reviennent&#xa0;: {now}, sous le plancher de {floor}.</translation>
    </message>
    <message>
        <source>Customers come back as before: {now} of those of the year before, against {before}.</source>
        <translation>Les clients reviennent comme avant&#xa0;: {now} de ceux de l’année précédente, contre {before}.</translation>
    </message>
    <message>
        <source>{now} of customers come back; whether fewer than before takes a year more of data.</source>
        <translation>{now} des clients reviennent&#xa0;; savoir si c’est moins qu’avant demande une année de données de plus.</translation>
    </message>
    <message>
        <source>{now} of customers order again within 90 days; whether fewer than before takes a year more of data.</source>
        <translation>{now} des clients commandent à nouveau en 90 jours&#xa0;; savoir si c’est moins qu’avant demande une année de données de plus.</translation>
    </message>
    <message>
        <source>No order says who bought: who comes back cannot be told.</source>
        <translation>Aucune commande ne dit qui achète&#xa0;: impossible de savoir qui revient.</translation>
    </message>
    <message>
        <source>The customers are too recent to tell who comes back.</source>
        <translation>Les clients sont trop récents pour savoir qui revient.</translation>
    </message>
    <message>
        <source>customers come back less ({now} against {before})</source>
        <translation>les clients reviennent moins ({now} contre {before})</translation>
    </message>
    <message>
        <source>the newest customers bring less than those of a year ago ({now} against {before})</source>
        <translation>les derniers arrivés rapportent moins que ceux d’il y a un an ({now} contre {before})</translation>
    </message>
    <message>
        <source>too few customers come back ({now}, floor {floor})</source>
        <translation>trop peu de clients reviennent ({now}, plancher {floor})</translation>
    </message>
    <message>
        <source>Ask ten customers who did not come back why, then mend delivery, product or promise before anything else.</source>
        <translation>Demandez pourquoi à dix clients qui ne sont pas revenus, puis réparez livraison, produit ou promesse avant tout le reste.</translation>
    </message>
    <message>
        <source>Look at which channels and offers brought the newest customers, and at what their first order leaves.</source>
        <translation>Regardez quels canaux et quelles offres ont amené les derniers arrivés, et ce que laisse leur première commande.</translation>
    </message>
    <message>
        <source>Nothing is left to invest: fixed costs take {missing} more than CM3 brings.</source>
        <translation>Il ne reste rien à investir&#xa0;: les charges fixes prennent {missing} de plus que la CM3 n’apporte.</translation>
    </message>
    <message>
        <source>Too thin: {rate} of net revenue is left after marketing, under the floor of {floor}.</source>
        <translation>Trop mince&#xa0;: il reste {rate} du CA net après marketing, sous le plancher de {floor}.</translation>
    </message>
    <message>
        <source>Enough is left, but less each year: {rate} of net revenue after marketing, against {before}.</source>
        <translation>Il en reste assez, mais moins qu’avant&#xa0;: {rate} du CA net après marketing, contre {before} un an plus tôt.</translation>
    </message>
    <message>
        <source>Enough is left: {rate} of net revenue after marketing, above the floor of {floor}.</source>
        <translation>Il en reste assez&#xa0;: {rate} du CA net après marketing, au-dessus du plancher de {floor}.</translation>
    </message>
    <message>
        <source>Most costs are estimated: what is left of a sale cannot be told yet.</source>
        <translation>La plupart des coûts sont estimés&#xa0;: impossible de dire ce qui reste d’une vente.</translation>
    </message>
    <message>
        <source>There are no sales to take a margin of.</source>
        <translation>Il n’y a pas de vente sur laquelle prendre une marge.</translation>
    </message>
    <message>
        <source>too little is left of each sale to reinvest ({rate}, floor {floor})</source>
        <translation>il reste trop peu de chaque vente à réinvestir ({rate}, plancher {floor})</translation>
    </message>
    <message>
        <source>fixed costs take more than CM3 brings</source>
        <translation>les charges fixes prennent plus que la CM3 n’apporte</translation>
    </message>
    <message>
        <source>Look down the ladder for the step that takes more than a year ago, and begin with it.</source>
        <translation>Cherchez dans la cascade l’étape qui prend plus qu’il y a un an, et commencez par elle.</translation>
    </message>
    <message>
        <source>Look at the fixed costs added in the year, then at CM3 by channel.</source>
        <translation>Regardez les charges fixes ajoutées dans l’année, puis la CM3 par canal.</translation>
    </message>
    <message>
        <source>Import the product costs, or type the cost rate in the settings.</source>
        <translation>Importez les coûts produits, ou saisissez le taux de coût dans les réglages.</translation>
    </message>
    <message>
        <source>French e-commerce</source>
        <translation>E-commerce français</translation>
    </message>
    <message>
        <source>Fevad, by the press (15.2 % in some sources)</source>
        <translation>Fevad, par la presse (15,2&#x202f;% selon certaines sources)</translation>
    </message>
    <message>
        <source>Fevad, first quarter of 2024</source>
        <translation>Fevad, premier trimestre 2024</translation>
    </message>
    <message>
        <source>Marketplaces in French e-commerce</source>
        <translation>Places de marché, e-commerce français</translation>
    </message>
    <message>
        <source>iCE100 panel, products only</source>
        <translation>Panel iCE100, produits seuls</translation>
    </message>
    <message>
        <source>The market has slowed with you: {market} in {period}, and {own} for you.</source>
        <translation>Le marché a ralenti avec vous&#xa0;: {market} ({period}), et {own} pour vous.</translation>
    </message>
    <message>
        <source>Not the market: it grew by {market} in {period}, you by {own}.</source>
        <translation>Ce n’est pas le marché&#xa0;: {market} pour lui ({period}), {own} pour vous.</translation>
    </message>
    <message>
        <source>Not the market: it grew by {market} in {period}, you by {own}, faster than it.</source>
        <translation>Ce n’est pas le marché&#xa0;: {market} pour lui ({period}), {own} pour vous, plus vite que lui.</translation>
    </message>
    <message>
        <source>The last market figure is of {period}: {market}, and {own} for you. None is known for the last twelve months.</source>
        <translation>Le dernier chiffre du marché ({period}) est de {market}, contre {own} pour vous. Aucun n’est connu pour les douze derniers mois.</translation>
    </message>
    <message>
        <source>No market figure is known for the days of your orders.</source>
        <translation>Aucun chiffre du marché n’est connu pour les dates de vos commandes.</translation>
    </message>
    <message>
        <source>Your growth over the same days</source>
        <translation>Votre croissance sur les mêmes jours</translation>
    </message>
    <message>
        <source>the market grows no faster ({market})</source>
        <translation>le marché ne croît pas plus vite ({market})</translation>
    </message>
    <message>
        <source>Look for a share to win in what you do best: a market that stands still is shared, not shaken.</source>
        <translation>Cherchez une part à gagner là où vous êtes le meilleur&#xa0;: un marché immobile se partage.</translation>
    </message>
    <message>
        <source>Type the latest figure of the market in the table below, with its source.</source>
        <translation>Saisissez le dernier chiffre du marché dans le tableau du bas, avec sa source.</translation>
    </message>
    <message>
        <source>{unknown} of {all} hidden costs are not answered: CM3 lies between {low} and {high}</source>
        <translation>{unknown} coûts cachés sur {all} sans réponse&#xa0;: la CM3 est entre {low} et {high}</translation>
    </message>
    <message>
        <source>A cost that nobody has answered counts as nothing: the margin is flattered.</source>
        <translation>Un coût sans réponse compte pour rien&#xa0;: la marge est flattée.</translation>
    </message>
    <message>
        <source>Open the hidden costs and answer the line that weighs most; “none” is an answer too.</source>
        <translation>Ouvrez les coûts cachés et répondez à la ligne qui pèse le plus&#x202f;; «&#xa0;aucun&#xa0;» est aussi une réponse.</translation>
    </message>
    <message>
        <source>Do not raise the acquisition budget while costs are unknown.</source>
        <translation>N’augmentez pas le budget d’acquisition tant que des coûts sont inconnus.</translation>
    </message>
    <message>
        <source>{share} of net revenue comes through marketplaces; the marker is {marker}</source>
        <translation>{share} du CA net passe par les places de marché&#xa0;; le repère est {marker}</translation>
    </message>
    <message>
        <source>They set the fees, they keep the customers’ addresses, and they can close the account.</source>
        <translation>Elles fixent les commissions, gardent les adresses des clients et peuvent fermer le compte.</translation>
    </message>
    <message>
        <source>Look at what an order leaves there after the fees, and what brings buyers to your site.</source>
        <translation>Regardez ce qu’y laisse une commande après commissions, et ce qui amène des acheteurs sur votre site.</translation>
    </message>
    <message>
        <source>Do not leave from one day to the next: let the site grow first.</source>
        <translation>Ne partez pas du jour au lendemain&#xa0;: laissez d’abord grandir le site.</translation>
    </message>
    <message>
        <source>Only {share} of the sales have a known customer</source>
        <translation>Seuls {share} des ventes ont un client connu</translation>
    </message>
    <message>
        <source>What the others bring is in no retention and no LTV: acquisition is judged on a part.</source>
        <translation>Ce que les autres rapportent n’est ni dans la rétention ni dans la LTV&#xa0;: l’acquisition est jugée sur une partie.</translation>
    </message>
    <message>
        <source>Look at which channel they come from, and at who could be one customer.</source>
        <translation>Regardez de quel canal elles viennent, et qui pourrait être un seul client.</translation>
    </message>
    <message>
        <source>Do not count each order without a customer as a new one.</source>
        <translation>Ne comptez pas chaque commande sans client comme un nouveau client.</translation>
    </message>
    <message>
        <source>{differ} of {looked} touch points differ from channel to channel</source>
        <translation>{differ} points de contact sur {looked} diffèrent d’un canal à l’autre</translation>
    </message>
    <message>
        <source>The customer sees one house: what differs is felt as a mistake, or as a trick.</source>
        <translation>Le client voit une seule maison&#xa0;: ce qui diffère passe pour une erreur, ou pour une ruse.</translation>
    </message>
    <message>
        <source>Settle the one that costs most calls to the service first, and write down who does it.</source>
        <translation>Réglez d’abord celui qui coûte le plus d’appels au service client, et notez qui s’en charge.</translation>
    </message>
    <message>
        <source>Do not buy a tool before the rule is agreed.</source>
        <translation>N’achetez pas d’outil avant d’être d’accord sur la règle.</translation>
    </message>
    <message>
        <source>{channel} has lost {loss} in its last three months, after earning {before} a year ago</source>
        <translation>{channel} a perdu {loss} en trois mois, après avoir rapporté {before} un an plus tôt</translation>
    </message>
    <message>
        <source>The whole period still looks sound: the months that paid for it are over.</source>
        <translation>La période entière paraît encore saine&#xa0;: les mois qui la portaient sont passés.</translation>
    </message>
    <message>
        <source>Look at what moved in these months: its spend, its discounts, its returns, its mix.</source>
        <translation>Regardez ce qui a bougé ces mois-là&#xa0;: dépense, remises, retours, gamme vendue.</translation>
    </message>
    <message>
        <source>Do not wait for the year to turn red: it averages the good months in.</source>
        <translation>N’attendez pas que l’année passe au rouge&#xa0;: elle compte encore les bons mois.</translation>
    </message>
    <message>
        <source>{channel} keeps {now} of its sales after marketing, against {before} a year ago, and falling</source>
        <translation>{channel} garde {now} de ses ventes après marketing, contre {before} il y a un an, et baisse encore</translation>
    </message>
    <message>
        <source>At the pace of the last twelve months it loses money within three more.</source>
        <translation>Au rythme des douze derniers mois, il perd de l’argent d’ici trois mois.</translation>
    </message>
    <message>
        <source>Look at its CAC month by month, and at the orders of its regular customers apart.</source>
        <translation>Regardez son CAC mois par mois, et les commandes de ses clients réguliers à part.</translation>
    </message>
    <message>
        <source>Do not make up for it with volume: each further order would bring less.</source>
        <translation>Ne compensez pas par le volume&#xa0;: chaque commande de plus rapporterait moins.</translation>
    </message>
    <message>
        <source>Human capital</source>
        <translation>Capital humain</translation>
    </message>
    <message>
        <source>Strategic agility</source>
        <translation>Agilité stratégique</translation>
    </message>
    <message>
        <source>Unified customer experience</source>
        <translation>Expérience client unifiée</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>Économie unitaire</translation>
    </message>
    <message>
        <source>LTV/CAC in its corridor</source>
        <translation>LTV/CAC dans son couloir</translation>
    </message>
    <message>
        <source>CM3 rate</source>
        <translation>Taux de CM3</translation>
    </message>
    <message>
        <source>Break-even day</source>
        <translation>Jour du point mort</translation>
    </message>
    <message>
        <source>Product costs known</source>
        <translation>Coûts produits connus</translation>
    </message>
    <message>
        <source>Gate before more spend</source>
        <translation>Feu vert avant de dépenser plus</translation>
    </message>
    <message>
        <source>Identified customers</source>
        <translation>Clients identifiés</translation>
    </message>
    <message>
        <source>Customers who come back</source>
        <translation>Clients qui reviennent</translation>
    </message>
    <message>
        <source>Same answer everywhere</source>
        <translation>Même réponse partout</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Customers of several channels</source>
        <translation>Clients multicanaux</translation>
    </message>
    <message>
        <source>Decisions without the manager</source>
        <translation>Décisions sans le dirigeant</translation>
    </message>
    <message>
        <source>Delegated validations</source>
        <translation>Validations déléguées</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Objectifs partagés</translation>
    </message>
    <message>
        <source>Reviews held on their dates</source>
        <translation>Revues tenues à leur date</translation>
    </message>
    <message>
        <source>Decisions followed up</source>
        <translation>Décisions suivies</translation>
    </message>
    <message>
        <source>Experiments running</source>
        <translation>Expériences en cours</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>Ancienneté des données</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Human capital was weak at the last review: who decides what, from now on?</source>
        <translation>Le capital humain était faible à la dernière revue&#xa0;: qui décide quoi désormais&#x202f;?</translation>
    </message>
    <message>
        <source>Strategic agility was weak at the last review: what do we try, what do we stop?</source>
        <translation>L’agilité stratégique était faible à la dernière revue&#xa0;: qu’essayons-nous, qu’arrêtons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>The unified customer experience was weak at the last review: what do customers meet twice?</source>
        <translation>L’expérience client unifiée était faible à la dernière revue&#xa0;: où le client rencontre-t-il deux boutiques au lieu d’une&#x202f;?</translation>
    </message>
    <message>
        <source>Unit economics were weak at the last review: which cost, price or channel do we move?</source>
        <translation>L’économie unitaire était faible à la dernière revue&#xa0;: quel coût, quel prix ou quel canal faisons-nous bouger&#x202f;?</translation>
    </message>
    <message>
        <source>{pillar}: {score} out of 100, and no open decision is about it</source>
        <translation>{pillar}&#xa0;: {score} sur 100, et aucune décision ouverte ne s’en occupe</translation>
    </message>
    <message>
        <source>A weak pillar holds the others back: effort elsewhere brings less than it should.</source>
        <translation>Un pilier faible freine les autres&#xa0;: l’effort fait ailleurs rapporte moins qu’il ne devrait.</translation>
    </message>
    <message>
        <source>Open Pillars: the part that costs most points says where to begin.</source>
        <translation>Ouvrez Piliers&#xa0;: l’élément qui coûte le plus de points dit par où commencer.</translation>
    </message>
    <message>
        <source>Do not work on all four at once: one decision on the weakest part is worth more.</source>
        <translation>Ne travaillez pas sur les quatre à la fois&#xa0;: une décision sur l’élément le plus faible vaut mieux.</translation>
    </message>
    <message>
        <source>Objective “{objective}” is off its line: what do we correct?</source>
        <translation>L’objectif «&#xa0;{objective}&#xa0;» a quitté sa ligne&#xa0;: que corrige-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>Objective “{objective}”: where does it stand?</source>
        <translation>Objectif «&#xa0;{objective}&#xa0;»&#xa0;: où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>Objective “{objective}” was due on {due}: reached, or what did we learn?</source>
        <translation>Objectif «&#xa0;{objective}&#xa0;», échu le {due}&#xa0;: atteint, ou qu’en avons-nous appris&#x202f;?</translation>
    </message>
    <message>
        <source>Experiment “{experiment}”: verdict and learning</source>
        <translation>Expérience «&#xa0;{experiment}&#xa0;»&#xa0;: verdict et enseignement</translation>
    </message>
    <message>
        <source>Initiative “{experiment}”: joint analysis with {person}</source>
        <translation>Initiative «&#xa0;{experiment}&#xa0;»&#xa0;: analyse commune avec {person}</translation>
    </message>
    <message>
        <source>Decisions that wait on the manager: {decisions}, the oldest since {since}</source>
        <translation>Décisions en attente du dirigeant&#xa0;: {decisions}, la plus ancienne depuis le {since}</translation>
    </message>
    <message>
        <source>Delegation of “{validation}” to {person}: next step</source>
        <translation>Délégation de «&#xa0;{validation}&#xa0;» à {person}&#xa0;: étape suivante</translation>
    </message>
    <message>
        <source>“{objective}” is off its line: {now} where {planned} was planned</source>
        <translation>«&#xa0;{objective}&#xa0;» a quitté sa ligne&#xa0;: {now} pour {planned} prévu</translation>
    </message>
    <message>
        <source>A gap seen early costs one correction; seen at the due date it costs the objective.</source>
        <translation>Un écart vu tôt coûte une correction&#x202f;; vu à l’échéance, il coûte l’objectif.</translation>
    </message>
    <message>
        <source>Open Objectives: since when does the line part from the plan, and what changed then?</source>
        <translation>Ouvrez Objectifs&#xa0;: depuis quand la ligne s’écarte-t-elle du plan, et qu’est-ce qui a changé alors&#x202f;?</translation>
    </message>
    <message>
        <source>Do not lower the target before you have found the cause.</source>
        <translation>Ne baissez pas la cible avant d’avoir trouvé la cause.</translation>
    </message>
    <message>
        <source>Experiment “{experiment}” has spent {spent} of an envelope of {envelope}</source>
        <translation>L’expérience «&#xa0;{experiment}&#xa0;» a dépensé {spent} pour une enveloppe de {envelope}</translation>
    </message>
    <message>
        <source>An experiment without a limit is a budget that nobody has decided on.</source>
        <translation>Une expérience sans limite est un budget que personne n’a décidé.</translation>
    </message>
    <message>
        <source>Stop it, or decide on another envelope with its reason.</source>
        <translation>Arrêtez-la, ou décidez d’une autre enveloppe en disant pourquoi.</translation>
    </message>
    <message>
        <source>Do not let it run on for fear of admitting that it failed: it taught something.</source>
        <translation>Ne la laissez pas courir de peur d’admettre un échec&#xa0;: elle a appris quelque chose.</translation>
    </message>
    <message>
        <source>Experiment “{experiment}” ended on {last} and has no verdict</source>
        <translation>L’expérience «&#xa0;{experiment}&#xa0;» s’est terminée le {last}, sans verdict</translation>
    </message>
    <message>
        <source>Money was spent to learn: what is not written down will be paid for again.</source>
        <translation>De l’argent a été dépensé pour apprendre&#xa0;: ce qui n’est pas écrit sera payé une seconde fois.</translation>
    </message>
    <message>
        <source>Open Objectives: its result is measured; write verdict and learning.</source>
        <translation>Ouvrez Objectifs&#xa0;: son résultat est mesuré&#x202f;; écrivez le verdict et l’enseignement.</translation>
    </message>
    <message>
        <source>Do not begin the next one on this channel before.</source>
        <translation>N’en lancez pas d’autre sur ce canal avant.</translation>
    </message>
    <message>
        <source>{share} of the decisions of a month wait on you: {decisions} of them</source>
        <translation>{share} des décisions du mois attendent après vous, soit {decisions}</translation>
    </message>
    <message>
        <source>While they wait nobody acts, and what only you can decide waits too.</source>
        <translation>Pendant qu’elles attendent, personne n’agit, et ce que vous seul pouvez décider attend aussi.</translation>
    </message>
    <message>
        <source>Open Delegation: hand over the validation that comes up most often, with its grid.</source>
        <translation>Ouvrez Délégation&#xa0;: déléguez la validation qui revient le plus souvent, avec sa grille.</translation>
    </message>
    <message>
        <source>Do not delegate without criteria: every case would come back to you.</source>
        <translation>Ne déléguez pas sans critères&#xa0;: chaque cas vous reviendrait.</translation>
    </message>
    <message>
        <source>Cost lines still unknown: {unknown} of {all} (CM3 between {low} and {high}). Who asks whom, until when?</source>
        <translation>Lignes de coût encore inconnues&#xa0;: {unknown} sur {all} (CM3 entre {low} et {high}). Qui demande à qui, pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>“{category}” is stuck in the middle at a margin of {margin}: its price, its purchase cost, or out of the range?</source>
        <translation>«&#xa0;{category}&#xa0;» est entre deux eaux avec un taux de marque de {margin}&#xa0;: son prix, son coût d’achat, ou hors du catalogue&#x202f;?</translation>
    </message>
    <message>
        <source>“{category}” does not hold the declared position: correct the category, or the declaration?</source>
        <translation>«&#xa0;{category}&#xa0;» ne tient pas la position déclarée&#xa0;: corriger la catégorie, ou la déclaration&#x202f;?</translation>
    </message>
    <message>
        <source>{share} of net revenue comes through marketplaces (marker: {marker}): what brings these buyers to our own site?</source>
        <translation>{share} du CA net passe par les places de marché (repère&#xa0;: {marker})&#xa0;: qu’est-ce qui amène ces acheteurs sur notre site&#x202f;?</translation>
    </message>
    <message>
        <source>Only {share} of the sales have a known customer: where do we ask for the e-mail first?</source>
        <translation>Seules {share} des ventes ont un client connu&#xa0;: où demander l’e-mail en premier&#x202f;?</translation>
    </message>
    <message>
        <source>Touch points that differ: {differ} of {looked}. Which one first, and who settles it?</source>
        <translation>Points de contact qui diffèrent&#xa0;: {differ} sur {looked}. Lequel d’abord, et qui le règle&#x202f;?</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>Weekly review</source>
        <translation>Revue hebdomadaire</translation>
    </message>
    <message>
        <source>Review twice a month</source>
        <translation>Revue bimensuelle</translation>
    </message>
    <message>
        <source>Monthly review of channels</source>
        <translation>Revue mensuelle des canaux</translation>
    </message>
    <message>
        <source>Quarterly strategic review</source>
        <translation>Revue stratégique trimestrielle</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Revue trimestrielle</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Done, effect measured</source>
        <translation>Faite, effet mesuré</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Data that have left the document since</source>
        <translation>Données retirées du document depuis</translation>
    </message>
    <message>
        <source>Changed definitions of the figures</source>
        <translation>Définitions des chiffres modifiées</translation>
    </message>
    <message>
        <source>Another version of the program</source>
        <translation>Autre version du logiciel</translation>
    </message>
    <message>
        <source>Sources moved to another channel</source>
        <translation>Sources passées à un autre canal</translation>
    </message>
    <message>
        <source>Customers merged or parted</source>
        <translation>Clients fusionnés ou séparés</translation>
    </message>
    <message>
        <source>Orders that came later</source>
        <translation>Commandes arrivées depuis</translation>
    </message>
    <message>
        <source>Refunds that came later</source>
        <translation>Remboursements arrivés depuis</translation>
    </message>
    <message>
        <source>Product costs that came later</source>
        <translation>Coûts produits arrivés depuis</translation>
    </message>
    <message>
        <source>Advertising spend that came later</source>
        <translation>Dépenses publicitaires arrivées depuis</translation>
    </message>
    <message>
        <source>Orders and refunds corrected</source>
        <translation>Commandes et remboursements corrigés</translation>
    </message>
    <message>
        <source>Product costs corrected</source>
        <translation>Coûts produits corrigés</translation>
    </message>
    <message>
        <source>Advertising spend corrected</source>
        <translation>Dépenses publicitaires corrigées</translation>
    </message>
    <message>
        <source>Data that came later: {kind}</source>
        <translation>Données arrivées depuis&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Data corrected: {kind}</source>
        <translation>Données corrigées&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Assumption changed: {setting}</source>
        <translation>Hypothèse modifiée&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Assumption changed: {setting} ({subject})</source>
        <translation>Hypothèse modifiée&#xa0;: {setting} ({subject})</translation>
    </message>
    <message>
        <source>Another source was chosen as right: {subject}</source>
        <translation>Une autre source fait foi&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>As reviewed: kept with its numbers when the review was closed on {day}, by definitions version {version}.</source>
        <translation>À la revue&#xa0;: conservé avec ses composantes à la clôture de la revue, le {day}, selon la version {version} des définitions.</translation>
    </message>
    <message>
        <source>The formula is told as of today, by definitions version {version}.</source>
        <translation>La formule est celle d’aujourd’hui, version {version} des définitions.</translation>
    </message>
    <message>
        <source>The data are no longer the same: the rows of that day cannot be shown. The figure of today leads to its rows.</source>
        <translation>Les données ne sont plus les mêmes&#xa0;: les lignes de ce jour-là ne peuvent plus être montrées. Le chiffre d’aujourd’hui mène aux siennes.</translation>
    </message>
    <message>
        <source>{review}, {period}</source>
        <translation>{review}, {period}</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Clients déjà acquis</translation>
    </message>
    <message>
        <source>Without a country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Without a product</source>
        <translation>Sans produit</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Pays&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Categories: {names}</source>
        <translation>Catégories&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Products: {names}</source>
        <translation>Produits&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Costs and taxes</source>
        <translation>Coûts et taxes</translation>
    </message>
    <message>
        <source>Hidden costs</source>
        <translation>Coûts cachés</translation>
    </message>
    <message>
        <source>Plausible bounds of what is estimated</source>
        <translation>Bornes plausibles des estimations</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre activité</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Dates of the reviews</source>
        <translation>Dates des revues</translation>
    </message>
    <message>
        <source>Position and market</source>
        <translation>Position et marché</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Sources that are right</source>
        <translation>Sources qui font foi</translation>
    </message>
    <message>
        <source>Pre-seed (launch)</source>
        <translation>Pré-amorçage (lancement)</translation>
    </message>
    <message>
        <source>Seed to Series A</source>
        <translation>Amorçage à série A</translation>
    </message>
    <message>
        <source>Post Series A</source>
        <translation>Après série A</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>General e-commerce</source>
        <translation>E-commerce généraliste</translation>
    </message>
    <message>
        <source>B2B SaaS</source>
        <translation>SaaS B2B</translation>
    </message>
    <message>
        <source>Mobile apps</source>
        <translation>Applications mobiles</translation>
    </message>
    <message>
        <source>Enterprise B2B</source>
        <translation>B2B grands comptes</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Non déclaré</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Low-cost</source>
        <translation>Low-cost</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation>Garder la date</translation>
    </message>
    <message>
        <source>The last working day before</source>
        <translation>Le dernier jour ouvré d’avant</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Le jour ouvré suivant</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>{label}: floor</source>
        <translation>{label}&#xa0;: plancher</translation>
    </message>
    <message>
        <source>{label}: ceiling</source>
        <translation>{label}&#xa0;: plafond</translation>
    </message>
    <message>
        <source>{label}: at the lowest</source>
        <translation>{label}&#xa0;: au plus bas</translation>
    </message>
    <message>
        <source>{label}: at the highest</source>
        <translation>{label}&#xa0;: au plus haut</translation>
    </message>
    <message>
        <source>{label}: {name}</source>
        <translation>{label}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>House default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>House table of growth phases</source>
        <translation>Table maison des phases de croissance</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue hebdomadaire</translation>
    </message>
    <message>
        <source>Day of the week of the weekly review; it looks at the seven days before.</source>
        <translation>Jour de la semaine de la revue hebdomadaire&#x202f;; elle regarde les sept jours d’avant.</translation>
    </message>
    <message>
        <source>Twice a month: first review</source>
        <translation>Bimensuelle&#xa0;: première revue</translation>
    </message>
    <message>
        <source>Day of the month. It looks at the days since the review before.</source>
        <translation>Jour du mois. Elle regarde les jours écoulés depuis la revue d’avant.</translation>
    </message>
    <message>
        <source>Twice a month: second review</source>
        <translation>Bimensuelle&#xa0;: deuxième revue</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Revue mensuelle</translation>
    </message>
    <message>
        <source>Day of the month; it looks at the month before, whose figures are in by then.</source>
        <translation>Jour du mois&#x202f;; elle regarde le mois d’avant, dont les chiffres sont alors arrivés.</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Revue trimestrielle</translation>
    </message>
    <message>
        <source>Day of the month that follows the quarter; it looks at that quarter.</source>
        <translation>Jour du mois qui suit le trimestre&#x202f;; elle regarde ce trimestre.</translation>
    </message>
    <message>
        <source>Reviews on days off</source>
        <translation>Revues tombant un jour chômé</translation>
    </message>
    <message>
        <source>What becomes of a review that falls on a weekend or a public holiday of the shop’s country.</source>
        <translation>Ce que devient une revue qui tombe un week-end ou un jour férié du pays de la boutique.</translation>
    </message>
    <message>
        <source>Below this floor the dial says “below”.</source>
        <translation>Sous ce plancher, le cadran dit «&#xa0;en dessous&#xa0;».</translation>
    </message>
    <message>
        <source>Above this ceiling the dial says “above”: too high is a finding too.</source>
        <translation>Au-dessus de ce plafond, le cadran dit «&#xa0;au-dessus&#xa0;»&#xa0;: trop haut est aussi un constat.</translation>
    </message>
    <message>
        <source>Gross margin rate</source>
        <translation>Taux de marque</translation>
    </message>
    <message>
        <source>CM3 rate</source>
        <translation>Taux de CM3</translation>
    </message>
    <message>
        <source>Retention rate</source>
        <translation>Taux de rétention</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>Taux de réachat</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Taux de transformation</translation>
    </message>
    <message>
        <source>Break-even day</source>
        <translation>Jour du point mort</translation>
    </message>
    <message>
        <source>LTV/CAC</source>
        <translation>LTV/CAC</translation>
    </message>
    <message>
        <source>LTV/CAC floor of a channel</source>
        <translation>Plancher LTV/CAC d’un canal</translation>
    </message>
    <message>
        <source>Judges this channel in place of the phase’s floor, while you build it up say.</source>
        <translation>Juge ce canal à la place du plancher de la phase, par exemple le temps de le lancer.</translation>
    </message>
    <message>
        <source>CM3 rate floor of a channel</source>
        <translation>Plancher du taux de CM3 d’un canal</translation>
    </message>
    <message>
        <source>Below it, after its own marketing, the channel is a finding.</source>
        <translation>En dessous, après son propre marketing, le canal est signalé.</translation>
    </message>
    <message>
        <source>LTV/CAC hysteresis</source>
        <translation>Hystérésis LTV/CAC</translation>
    </message>
    <message>
        <source>A status changes at this distance past the bound, or after two periods in a row.</source>
        <translation>Un statut change à cette distance au-delà de la borne, ou après deux périodes de suite.</translation>
    </message>
    <message>
        <source>House default, to be replaced by your own figure</source>
        <translation>Valeur par défaut de la maison, à remplacer par la vôtre</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Used where neither the line nor its category states a rate.</source>
        <translation>Utilisé quand ni la ligne ni sa catégorie n’indiquent de taux.</translation>
    </message>
    <message>
        <source>French standard rate</source>
        <translation>Taux normal français</translation>
    </message>
    <message>
        <source>VAT rate of a category</source>
        <translation>Taux de TVA d’une catégorie</translation>
    </message>
    <message>
        <source>Used where neither the line, nor the order, nor the product states a rate. Legal rates in France: 20 %, 10 % (food to eat at once, transport), 5.5 % (food, books), 2.1 % (press, refunded medicines).</source>
        <translation>Utilisé quand ni la ligne, ni la commande, ni le produit n’indique de taux. Taux légaux en France&#xa0;: 20 %, 10 % (restauration, transport), 5,5 % (alimentation, livres), 2,1 % (presse, médicaments remboursés).</translation>
    </message>
    <message>
        <source>VAT rate of a country</source>
        <translation>Taux de TVA d’un pays</translation>
    </message>
    <message>
        <source>Used where neither the line nor its category states a rate, for orders to this country (two letters: DE, BE…). Sales to consumers of other EU countries bear the VAT of the buyer’s country (OSS), above 10,000 € a year in all. Standard rates: DE 19 %, BE 21 %, ES 21 %, IT 22 %, NL 21 %, LU 17 %, PT 23 %, IE 23 %, AT 20 %, PL 23 %.</source>
        <translation>Utilisé quand ni la ligne ni sa catégorie n’indique de taux, pour les commandes vers ce pays (deux lettres&#xa0;: DE, BE…). Les ventes aux particuliers des autres pays de l’UE portent la TVA du pays de l’acheteur (guichet OSS), au-delà de 10 000 € par an au total. Taux normaux&#xa0;: DE 19 %, BE 21 %, ES 21 %, IT 22 %, NL 21 %, LU 17 %, PT 23 %, IE 23 %, AT 20 %, PL 23 %.</translation>
    </message>
    <message>
        <source>Inbound freight</source>
        <translation>Fret amont</translation>
    </message>
    <message>
        <source>From a supplier who delivers free of charge to freight from another continent.</source>
        <translation>D’un fournisseur qui livre franco à un fret venu d’un autre continent.</translation>
    </message>
    <message>
        <source>Customs duties</source>
        <translation>Droits de douane</translation>
    </message>
    <message>
        <source>From purchases within the European Union to imported goods with full duties.</source>
        <translation>D’achats dans l’Union européenne à des importations soumises aux droits pleins.</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Étiquette retour</translation>
    </message>
    <message>
        <source>From returns paid by the customer to a free label for each of them.</source>
        <translation>De retours à la charge du client à une étiquette offerte pour chacun.</translation>
    </message>
    <message>
        <source>Return handling</source>
        <translation>Traitement des retours</translation>
    </message>
    <message>
        <source>Markdown of returned goods</source>
        <translation>Décote des retours</translation>
    </message>
    <message>
        <source>Payment fees, kept on refunds</source>
        <translation>Frais de paiement, perdus si remboursement</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Impayés (chargebacks)</translation>
    </message>
    <message>
        <source>From strong authentication on all payments to a shop without it.</source>
        <translation>De l’authentification forte sur tous les paiements à une boutique sans elle.</translation>
    </message>
    <message>
        <source>Currency conversion</source>
        <translation>Change sur achats</translation>
    </message>
    <message>
        <source>From purchases in your own currency to dollars at the rate of the bank.</source>
        <translation>D’achats dans votre monnaie à des dollars au taux de la banque.</translation>
    </message>
    <message>
        <source>Marketplace storage</source>
        <translation>Stockage marketplace</translation>
    </message>
    <message>
        <source>From parcels that you send yourself to slow goods in its warehouse.</source>
        <translation>De colis expédiés par vos soins à des produits à rotation lente dans son entrepôt.</translation>
    </message>
    <message>
        <source>Re-shipments</source>
        <translation>Réexpéditions</translation>
    </message>
    <message>
        <source>From no parcel lost to two in a hundred sent again.</source>
        <translation>D’aucun colis perdu à deux sur cent renvoyés.</translation>
    </message>
    <message>
        <source>Free-shipping subsidy</source>
        <translation>Livraison offerte</translation>
    </message>
    <message>
        <source>Samples and gifts</source>
        <translation>Échantillons et cadeaux</translation>
    </message>
    <message>
        <source>From parcels without any to a sample in each of them.</source>
        <translation>De colis qui n’en contiennent pas à un échantillon dans chacun.</translation>
    </message>
    <message>
        <source>Apps billed per order</source>
        <translation>Applications facturées à la commande</translation>
    </message>
    <message>
        <source>From subscriptions at a fixed price to several apps that count orders.</source>
        <translation>D’abonnements à prix fixe à plusieurs applications qui comptent les commandes.</translation>
    </message>
    <message>
        <source>Customer-service minutes</source>
        <translation>Minutes de service client</translation>
    </message>
    <message>
        <source>From no question at all to three minutes per order.</source>
        <translation>D’aucune question à trois minutes par commande.</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Création publicitaire</translation>
    </message>
    <message>
        <source>From pictures you take yourself to a studio for each campaign.</source>
        <translation>De photos que vous faites vous-même à un studio pour chaque campagne.</translation>
    </message>
    <message>
        <source>Agency percentage</source>
        <translation>Pourcentage d’agence</translation>
    </message>
    <message>
        <source>From campaigns you run yourself to the usual share of an agency.</source>
        <translation>De campagnes gérées par vous-même à la part habituelle d’une agence.</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>From no programme to two per cent given back in points.</source>
        <translation>D’aucun programme à deux pour cent rendus en points.</translation>
    </message>
    <message>
        <source>Goods sent to influencers</source>
        <translation>Produits envoyés aux influenceurs</translation>
    </message>
    <message>
        <source>From none to a handful of parcels a month.</source>
        <translation>D’aucun à une poignée de colis par mois.</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>From none to goods that are easy to sell on.</source>
        <translation>D’aucune à des produits faciles à revendre.</translation>
    </message>
    <message>
        <source>Product cost</source>
        <translation>Coût d’achat</translation>
    </message>
    <message>
        <source>Picking per item</source>
        <translation>Préparation par article</translation>
    </message>
    <message>
        <source>Payment fee, fixed part</source>
        <translation>Frais de paiement, part fixe</translation>
    </message>
    <message>
        <source>Fee of {name}</source>
        <translation>Commission {name}</translation>
    </message>
    <message>
        <source>Share of the line&apos;s value, excluding VAT, where no unit cost is known.</source>
        <translation>Part de la valeur HT de la ligne, quand aucun coût unitaire n’est connu.</translation>
    </message>
    <message>
        <source>Product cost of a category</source>
        <translation>Coût d’achat d’une catégorie</translation>
    </message>
    <message>
        <source>Share of the line&apos;s value in this category, where no unit cost is known.</source>
        <translation>Part de la valeur de la ligne dans cette catégorie, quand aucun coût unitaire n’est connu.</translation>
    </message>
    <message>
        <source>Returned goods put back on sale</source>
        <translation>Retours remis en vente</translation>
    </message>
    <message>
        <source>Share of the cost of returned goods that comes back as stock.</source>
        <translation>Part du coût des articles retournés qui revient en stock.</translation>
    </message>
    <message>
        <source>Shipping cost per order</source>
        <translation>Coût d’expédition par commande</translation>
    </message>
    <message>
        <source>What the carrier charges you, where the actual cost was not imported.</source>
        <translation>Ce que le transporteur vous facture, quand le coût réel n’a pas été importé.</translation>
    </message>
    <message>
        <source>Picking cost per item</source>
        <translation>Préparation par article</translation>
    </message>
    <message>
        <source>Added for each unit shipped.</source>
        <translation>S’ajoute pour chaque article expédié.</translation>
    </message>
    <message>
        <source>Packaging per order</source>
        <translation>Emballage par commande</translation>
    </message>
    <message>
        <source>Box, filling, leaflet.</source>
        <translation>Carton, calage, prospectus.</translation>
    </message>
    <message>
        <source>Handling cost per return</source>
        <translation>Traitement d’un retour</translation>
    </message>
    <message>
        <source>Check and restocking of one return; its label too, unless you give that apart.</source>
        <translation>Contrôle et remise en stock d’un retour&#x202f;; son étiquette aussi, sauf si vous la donnez à part.</translation>
    </message>
    <message>
        <source>Payment fee, share</source>
        <translation>Frais de paiement, en&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the amount collected, VAT included.</source>
        <translation>Part du montant encaissé TTC.</translation>
    </message>
    <message>
        <source>Payment fee, per order</source>
        <translation>Frais de paiement fixes</translation>
    </message>
    <message>
        <source>Fixed part for each order with an amount collected.</source>
        <translation>Part fixe pour chaque commande ayant un montant encaissé.</translation>
    </message>
    <message>
        <source>Marketplace fee</source>
        <translation>Commission marketplace</translation>
    </message>
    <message>
        <source>Share of the amount collected on this channel, VAT included.</source>
        <translation>Part du montant encaissé TTC sur ce canal.</translation>
    </message>
    <message>
        <source>Fixed costs per month</source>
        <translation>Charges fixes par mois</translation>
    </message>
    <message>
        <source>Salaries, rent, subscriptions; used for months without imported fixed costs.</source>
        <translation>Salaires, loyer, abonnements&#x202f;; sert pour les mois sans charges fixes importées.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency of every figure of this document.</source>
        <translation>Devise de tous les chiffres de ce document.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>What one unit of this currency (USD, GBP, CHF…) is worth in the currency of the document, from a day on. A rate typed here comes before an imported one.</source>
        <translation>Valeur d’une unité de cette devise (USD, GBP, CHF…) dans la devise du document, à partir d’une date. Un taux saisi ici passe avant un taux importé.</translation>
    </message>
    <message>
        <source>No rate is assumed: type it, or import a table of rates</source>
        <translation>Aucun taux n’est supposé&#xa0;: saisissez-le ou importez une table de taux</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Pays de la boutique</translation>
    </message>
    <message>
        <source>Phone numbers without a country code belong to it.</source>
        <translation>Les numéros de téléphone sans indicatif en font partie.</translation>
    </message>
    <message>
        <source>Your own e-mail addresses</source>
        <translation>Vos propres adresses e-mail</translation>
    </message>
    <message>
        <source>Orders entered under one of them have no known customer. Part several by commas; “@myshop.fr” stands for every address of your domain.</source>
        <translation>Les commandes saisies sous l’une d’elles n’ont pas de client connu. Séparez-les par des virgules&#xa0;; «&#xa0;@maboutique.fr&#xa0;» vaut pour toutes les adresses de votre domaine.</translation>
    </message>
    <message>
        <source>None until you type it</source>
        <translation>Aucune tant que vous ne la saisissez pas</translation>
    </message>
    <message>
        <source>Count unpaid orders</source>
        <translation>Commandes impayées comptées</translation>
    </message>
    <message>
        <source>Shops that are paid on delivery have mostly pending orders.</source>
        <translation>Les boutiques payées à la livraison ont surtout des commandes en attente de paiement.</translation>
    </message>
    <message>
        <source>LTV horizon</source>
        <translation>Horizon de la LTV</translation>
    </message>
    <message>
        <source>Months after the first order over which a customer&apos;s margin is summed.</source>
        <translation>Nombre de mois après la première commande sur lequel la marge d’un client est cumulée.</translation>
    </message>
    <message>
        <source>Growth phase</source>
        <translation>Phase de croissance</translation>
    </message>
    <message>
        <source>Sets the corridor of LTV/CAC, the rhythm and the focus of the reviews.</source>
        <translation>Fixe le couloir de LTV/CAC, le rythme et l’objet des revues.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Shown as context beside the corridor; never the alert itself.</source>
        <translation>Affichée comme contexte à côté du couloir&#x202f;; jamais l’alerte elle-même.</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionnement</translation>
    </message>
    <message>
        <source>The position you want to hold; thresholds and advice follow it.</source>
        <translation>La position que vous voulez tenir&#x202f;; seuils et conseils s’y adaptent.</translation>
    </message>
    <message>
        <source>House estimate, without a primary source: put your own</source>
        <translation>Estimation maison, sans source primaire&#xa0;: mettez la vôtre</translation>
    </message>
    <message>
        <source>From own brands (about 40 % of sales) to the resale of other brands (70 %).</source>
        <translation>De la marque propre (environ 40 % des ventes) à la revente d’autres marques (70 %).</translation>
    </message>
    <message>
        <source>From half of the returns damaged or out of season to all of them sold again.</source>
        <translation>De la moitié des retours abîmés ou hors saison à tous les retours revendus.</translation>
    </message>
    <message>
        <source>From a letter or a pick-up point to a parcel delivered at home.</source>
        <translation>De la lettre suivie ou du point relais au colis livré à domicile.</translation>
    </message>
    <message>
        <source>From picking by yourself to a warehouse that charges each item.</source>
        <translation>De la préparation faite soi-même au logisticien qui facture chaque article.</translation>
    </message>
    <message>
        <source>From a plain bag to a printed box with filling.</source>
        <translation>De la simple pochette au carton imprimé avec calage.</translation>
    </message>
    <message>
        <source>From a glance to a check, cleaning and repacking.</source>
        <translation>D’un coup d’œil à un contrôle, un nettoyage et un reconditionnement.</translation>
    </message>
    <message>
        <source>From a bank’s card contract to wallets and payment in instalments.</source>
        <translation>Du contrat carte d’une banque aux portefeuilles en ligne et au paiement en plusieurs fois.</translation>
    </message>
    <message>
        <source>From contracts without a fixed part to wallets.</source>
        <translation>Des contrats sans part fixe aux portefeuilles en ligne.</translation>
    </message>
    <message>
        <source>From the cheapest categories of the marketplaces to the dearest.</source>
        <translation>Des catégories les moins chères des places de marché aux plus chères.</translation>
    </message>
    <message>
        <source>Cost of an hour of work</source>
        <translation>Coût d’une heure de travail</translation>
    </message>
    <message>
        <source>Wages and charges, all in: what the hours of the friction log are multiplied by.</source>
        <translation>Salaire et charges compris&#xa0;: ce par quoi sont multipliées les heures du journal des frictions.</translation>
    </message>
    <message>
        <source>Not counted until you answer it</source>
        <translation>Non compté tant que vous n’avez pas répondu</translation>
    </message>
    <message>
        <source>Share of the cost of goods shipped; taken from CM1.</source>
        <translation>Part du coût des marchandises expédiées&#x202f;; retranchée de la CM1.</translation>
    </message>
    <message>
        <source>Share of goods after discounts, excluding VAT; taken from CM2.</source>
        <translation>Part des ventes après remises, HT&#x202f;; retranchée de la CM2.</translation>
    </message>
    <message>
        <source>For each counted order; taken from CM2.</source>
        <translation>Pour chaque commande comptée&#x202f;; retranchée de la CM2.</translation>
    </message>
    <message>
        <source>For each order with a marketplace fee; taken from CM2.</source>
        <translation>Pour chaque commande avec une commission marketplace&#x202f;; retranchée de la CM2.</translation>
    </message>
    <message>
        <source>For each refund; taken from CM2.</source>
        <translation>Pour chaque remboursement&#x202f;; retranchée de la CM2.</translation>
    </message>
    <message>
        <source>Share of the advertising spend; counts as marketing.</source>
        <translation>Part des dépenses publicitaires&#x202f;; compte comme marketing.</translation>
    </message>
    <message>
        <source>For each month with orders; counts as marketing.</source>
        <translation>Pour chaque mois couvert par les commandes&#x202f;; compte comme marketing.</translation>
    </message>
    <message>
        <source>Ideal gross margin rate</source>
        <translation>Taux de marque idéal</translation>
    </message>
    <message>
        <source>From it on a category pays for value: service, content, advertising. The minimum is the floor.</source>
        <translation>À partir de lui, une catégorie paie la valeur&#xa0;: service, contenus, publicité. Le minimum est le plancher.</translation>
    </message>
    <message>
        <source>Gross margin rate, danger zone</source>
        <translation>Taux de marque, zone de danger</translation>
    </message>
    <message>
        <source>Under it nothing is left for delivery, fees and advertising.</source>
        <translation>En dessous, il ne reste rien pour la livraison, les commissions et la publicité.</translation>
    </message>
    <message>
        <source>Price index of a premium position</source>
        <translation>Indice de prix d’une position premium</translation>
    </message>
    <message>
        <source>From it on a category is sold dearer than at the competitors, who are at 100.</source>
        <translation>À partir de lui, une catégorie est vendue plus cher que chez les concurrents, qui sont à 100.</translation>
    </message>
    <message>
        <source>Price index of a low-cost position</source>
        <translation>Indice de prix d’une position low-cost</translation>
    </message>
    <message>
        <source>Up to it a category is sold cheaper than at the competitors, who are at 100.</source>
        <translation>Jusqu’à lui, une catégorie est vendue moins cher que chez les concurrents, qui sont à 100.</translation>
    </message>
    <message>
        <source>Discounts at most, premium</source>
        <translation>Remises au plus, premium</translation>
    </message>
    <message>
        <source>Share of gross sales given away above which a premium price is not held.</source>
        <translation>Part des ventes brutes cédée au-delà de laquelle un prix premium n’est pas tenu.</translation>
    </message>
    <message>
        <source>Returns at most, premium</source>
        <translation>Retours au plus, premium</translation>
    </message>
    <message>
        <source>Share of ordered revenue that comes back above which the promise is not kept.</source>
        <translation>Part des ventes qui revient au-delà de laquelle la promesse n’est pas tenue.</translation>
    </message>
    <message>
        <source>Logistics at most, low-cost</source>
        <translation>Logistique au plus, low-cost</translation>
    </message>
    <message>
        <source>Share of net revenue above which low prices are eaten by parcels.</source>
        <translation>Part du CA net au-delà de laquelle les colis mangent les prix bas.</translation>
    </message>
    <message>
        <source>Share of marketplaces, marker of the market</source>
        <translation>Part des places de marché, repère du marché</translation>
    </message>
    <message>
        <source>Their share of online sales of products in France; your own stands beside it.</source>
        <translation>Leur part des ventes de produits en ligne en France&#xa0;; la vôtre est placée à côté.</translation>
    </message>
    <message>
        <source>iCE 100 panel, year 2020: a marker of its time, to be replaced by a newer one</source>
        <translation>Panel iCE 100, année 2020&#xa0;: un repère de son temps, à remplacer par un plus récent</translation>
    </message>
    <message>
        <source>Budget for experiments: share of marketing</source>
        <translation>Budget d’expériences&#xa0;: part du marketing</translation>
    </message>
    <message>
        <source>What may be spent on experiments in a quarter, as a share of the marketing spend of the quarter before.</source>
        <translation>Ce qui peut être dépensé en expériences par trimestre, en part des dépenses marketing du trimestre précédent.</translation>
    </message>
    <message>
        <source>Budget for experiments: amount per quarter</source>
        <translation>Budget d’expériences&#xa0;: montant par trimestre</translation>
    </message>
    <message>
        <source>An amount takes the place of the share; 0 leaves the share in force.</source>
        <translation>Un montant remplace la part&#x202f;; 0 laisse la part en vigueur.</translation>
    </message>
    <message>
        <source>Source that is right</source>
        <translation>Source qui fait foi</translation>
    </message>
    <message>
        <source>Where two sources state the same field of the same order, product or customer, the figures take it from the source chosen on the page Governance, under Conflicts.</source>
        <translation>Quand deux sources donnent le même champ pour la même commande, le même produit ou le même client, les chiffres le prennent dans la source choisie à la page Gouvernance, sous Conflits.</translation>
    </message>
    <message>
        <source>The later file, until you say which source is right</source>
        <translation>Le fichier le plus récent, tant que vous n’avez pas dit quelle source fait foi</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>in the corridor</source>
        <translation>dans le couloir</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>on the edge of the corridor</source>
        <translation>au bord du couloir</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>Trust A: it rests on your own data.</source>
        <translation>Fiabilité A&#xa0;: repose sur vos propres données.</translation>
    </message>
    <message>
        <source>Trust B: part of it rests on estimates.</source>
        <translation>Fiabilité B&#xa0;: repose en partie sur des estimations.</translation>
    </message>
    <message>
        <source>Trust C: too much is estimated, old or unreconciled to act on it.</source>
        <translation>Fiabilité C&#xa0;: trop d’éléments estimés, anciens ou non rapprochés pour agir dessus.</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Products and costs</source>
        <translation>Produits et coûts</translation>
    </message>
    <message>
        <source>Advertising spend</source>
        <translation>Dépenses publicitaires</translation>
    </message>
    <message>
        <source>Visits (sessions)</source>
        <translation>Visites (sessions)</translation>
    </message>
    <message>
        <source>Fixed costs</source>
        <translation>Charges fixes</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Analyse du fichier…</translation>
    </message>
    <message>
        <source>Understood, one question to answer</source>
        <translation>Compris, une question à trancher</translation>
    </message>
    <message>
        <source>Understood, about to be counted</source>
        <translation>Compris, comptage à venir</translation>
    </message>
    <message>
        <source>Understood, counting the rows…</source>
        <translation>Compris, comptage des lignes…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Held back until its rejected rows are corrected</source>
        <translation>Retenu jusqu’à la correction de ses lignes rejetées</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Recognising the columns…</source>
        <translation>Reconnaissance des colonnes…</translation>
    </message>
    <message>
        <source>Checking dates and amounts…</source>
        <translation>Vérification des dates et des montants…</translation>
    </message>
    <message>
        <source>Checking the totals…</source>
        <translation>Vérification des totaux…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message numerus="yes">
        <source>Understood, %n question(s) to answer</source>
        <translation>
            <numerusform>Compris, %n question à trancher</numerusform>
            <numerusform>Compris, %n questions à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>acquisition</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>fidélisation</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>impayé (chargeback)</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>payout</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>{field}: filled by the import, no column of the file says it.</source>
        <translation>{field}&#xa0;: rempli par l’import, aucune colonne du fichier ne le dit.</translation>
    </message>
    <message>
        <source>column “{header}”, {reason}</source>
        <translation>colonne «&#xa0;{header}&#xa0;», {reason}</translation>
    </message>
    <message>
        <source>Row {row}: the file says “{said}”, understood as “{shown}”  ·  {column}.</source>
        <translation>Ligne {row}&#xa0;: le fichier dit «&#xa0;{said}&#xa0;», compris comme «&#xa0;{shown}&#xa0;»  ·  {column}.</translation>
    </message>
    <message>
        <source>Row {row}: the file says nothing there  ·  {column}.</source>
        <translation>Ligne {row}&#xa0;: le fichier ne dit rien ici  ·  {column}.</translation>
    </message>
    <message>
        <source>{column} · to check</source>
        <translation>{column} · à vérifier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Do these prices include VAT?</source>
        <translation>Ces prix comprennent-ils la TVA&#x202f;?</translation>
    </message>
    <message>
        <source>How are the dates of this file written?</source>
        <translation>Comment les dates de ce fichier sont-elles écrites&#x202f;?</translation>
    </message>
    <message>
        <source>What does the point or comma in these numbers mean?</source>
        <translation>Que signifie le point ou la virgule dans ces nombres&#x202f;?</translation>
    </message>
    <message>
        <source>Which sheet holds the table?</source>
        <translation>Quelle feuille contient le tableau&#x202f;?</translation>
    </message>
    <message>
        <source>What is this file about?</source>
        <translation>Sur quoi porte ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Which period does this report cover?</source>
        <translation>Quelle période ce rapport couvre-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which year are these dates of?</source>
        <translation>De quelle année sont ces dates&#x202f;?</translation>
    </message>
    <message>
        <source>Hidden sheets hold more rows of this table: import them too?</source>
        <translation>Des feuilles masquées contiennent d’autres lignes de ce tableau&#xa0;: les importer aussi&#x202f;?</translation>
    </message>
    <message>
        <source>How are these exchange rates to be read?</source>
        <translation>Comment faut-il lire ces taux de change&#x202f;?</translation>
    </message>
    <message>
        <source>Which currency are these amounts in?</source>
        <translation>Dans quelle devise sont ces montants&#x202f;?</translation>
    </message>
    <message>
        <source>What do these amounts stand for?</source>
        <translation>À quoi correspondent ces montants&#x202f;?</translation>
    </message>
    <message>
        <source>How often are these costs paid?</source>
        <translation>À quel rythme ces charges sont-elles payées&#x202f;?</translation>
    </message>
    <message>
        <source>Whose are these numbers?</source>
        <translation>À quoi correspondent ces numéros&#x202f;?</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation>Laquelle de ces réponses est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>Which column of the file is this: {field}?</source>
        <translation>Quelle colonne du fichier correspond à&#xa0;: {field}&#x202f;?</translation>
    </message>
    <message>
        <source>In which months do these costs count?</source>
        <translation>Sur quels mois ces charges comptent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Does this spend include VAT?</source>
        <translation>Ces dépenses comprennent-elles la TVA&#x202f;?</translation>
    </message>
    <message>
        <source>For example, the file says: {example}</source>
        <translation>Par exemple, le fichier indique&#xa0;: {example}</translation>
    </message>
    <message>
        <source>What my own currency buys of the foreign one</source>
        <translation>Ce que ma devise permet d’acheter de la devise étrangère</translation>
    </message>
    <message>
        <source>What one unit of the foreign currency is worth</source>
        <translation>Ce que vaut une unité de la devise étrangère</translation>
    </message>
    <message>
        <source>Yes, import the hidden sheets too</source>
        <translation>Oui, importer aussi les feuilles masquées</translation>
    </message>
    <message>
        <source>No, only what can be seen</source>
        <translation>Non, seulement ce qui est visible</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Each half-year</source>
        <translation>Chaque semestre</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>The customer’s: they come back at each purchase</source>
        <translation>Au client&#xa0;: ils reviennent à chacun de ses achats</translation>
    </message>
    <message>
        <source>The order’s: each order has its own</source>
        <translation>À la commande&#xa0;: chaque commande a le sien</translation>
    </message>
    <message>
        <source>The product’s: they come back whenever it is sold</source>
        <translation>Au produit&#xa0;: ils reviennent à chaque vente</translation>
    </message>
    <message>
        <source>Something else, which is not needed</source>
        <translation>À autre chose, qui n’est pas utile ici</translation>
    </message>
    <message>
        <source>The whole row, whatever the quantity</source>
        <translation>À toute la ligne, quelle que soit la quantité</translation>
    </message>
    <message>
        <source>One piece: they are multiplied by the quantity</source>
        <translation>À une seule pièce&#xa0;: ils sont multipliés par la quantité</translation>
    </message>
    <message>
        <source>{quantity} pieces are sold for {amount}</source>
        <translation>{quantity} pièces sont vendues {amount}</translation>
    </message>
    <message>
        <source>Yes, VAT is included</source>
        <translation>Oui, montants TTC</translation>
    </message>
    <message>
        <source>{before} becomes {after} without VAT (at {rate})</source>
        <translation>{before} TTC devient {after} HT (TVA à {rate})</translation>
    </message>
    <message>
        <source>No, these amounts are without VAT</source>
        <translation>Non, ces montants sont hors TVA</translation>
    </message>
    <message>
        <source>{before} stays {before}</source>
        <translation>{before} reste {before}</translation>
    </message>
    <message>
        <source>Day first, then month</source>
        <translation>Le jour d’abord, puis le mois</translation>
    </message>
    <message>
        <source>Month first, then day</source>
        <translation>Le mois d’abord, puis le jour</translation>
    </message>
    <message>
        <source>Year first, then month and day</source>
        <translation>L’année d’abord, puis le mois et le jour</translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation>{text} est le {day}</translation>
    </message>
    <message>
        <source>It begins the decimals</source>
        <translation>Il sépare les décimales</translation>
    </message>
    <message>
        <source>It groups the thousands</source>
        <translation>Il sépare les milliers</translation>
    </message>
    <message>
        <source>{text} is {number}</source>
        <translation>{text} vaut {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) accepted</source>
        <translation>
            <numerusform>{count} ligne acceptée</numerusform>
            <numerusform>{count} lignes acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation>
            <numerusform>{count} rejetée</numerusform>
            <numerusform>{count} rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>{count} ignorée</numerusform>
            <numerusform>{count} ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>The total stated by the file, {stated}, agrees with what was read, {read}, but for rounding.</source>
        <translation>Le total indiqué par le fichier, {stated}, concorde avec ce qui a été lu, {read}, aux arrondis près.</translation>
    </message>
    <message>
        <source>The total stated by the file, {stated}, equals what was read.</source>
        <translation>Le total indiqué par le fichier, {stated}, est égal à ce qui a été lu.</translation>
    </message>
    <message>
        <source>The file states a total of {stated}, its rows add up to {read}. They are imported as they are.</source>
        <translation>Le fichier indique un total de {stated}, ses lignes font {read}. Elles sont importées telles quelles.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) in the preview.</source>
        <translation>
            <numerusform>%n autre point dans l’aperçu.</numerusform>
            <numerusform>%n autres points dans l’aperçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected rows of “{file}”: they complete it, nothing is doubled.</source>
        <translation>Lignes corrigées de «&#xa0;{file}&#xa0;»&#xa0;: elles le complètent, rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>Understood like “{file}”, imported on {day}.</source>
        <translation>Compris comme «&#xa0;{file}&#xa0;», importé le {day}.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>{platform} orders</source>
        <translation>Commandes {platform}</translation>
    </message>
    <message>
        <source>{platform} refunds</source>
        <translation>Remboursements {platform}</translation>
    </message>
    <message>
        <source>{platform} products</source>
        <translation>Produits {platform}</translation>
    </message>
    <message>
        <source>{platform} spend</source>
        <translation>Dépenses {platform}</translation>
    </message>
    <message>
        <source>{platform} visits</source>
        <translation>Visites {platform}</translation>
    </message>
    <message>
        <source>{platform} fixed costs</source>
        <translation>Charges fixes {platform}</translation>
    </message>
    <message>
        <source>{platform} order lines</source>
        <translation>Lignes de commande {platform}</translation>
    </message>
    <message>
        <source>{platform} customers</source>
        <translation>Clients {platform}</translation>
    </message>
    <message>
        <source>{platform} payments</source>
        <translation>Paiements {platform}</translation>
    </message>
    <message>
        <source>{platform} statement</source>
        <translation>Relevé {platform}</translation>
    </message>
    <message>
        <source>{platform} shipping costs</source>
        <translation>Coûts d’expédition {platform}</translation>
    </message>
    <message>
        <source>{platform} prices</source>
        <translation>Prix {platform}</translation>
    </message>
    <message>
        <source>{platform} exchange rates</source>
        <translation>Taux de change {platform}</translation>
    </message>
    <message>
        <source>{platform} events</source>
        <translation>Événements {platform}</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Marketplace statement</source>
        <translation>Relevé de place de marché</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>Coûts d’expédition</translation>
    </message>
    <message>
        <source>Competitors&apos; prices</source>
        <translation>Prix des concurrents</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} order(s)</source>
        <translation>
            <numerusform>{count} commande {platform}</numerusform>
            <numerusform>{count} commandes {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} refund(s)</source>
        <translation>
            <numerusform>{count} remboursement {platform}</numerusform>
            <numerusform>{count} remboursements {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} product(s)</source>
        <translation>
            <numerusform>{count} produit {platform}</numerusform>
            <numerusform>{count} produits {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} spend</source>
        <translation>
            <numerusform>{count} ligne de dépenses {platform}</numerusform>
            <numerusform>{count} lignes de dépenses {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} visits</source>
        <translation>
            <numerusform>{count} ligne de visites {platform}</numerusform>
            <numerusform>{count} lignes de visites {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} fixed cost(s)</source>
        <translation>
            <numerusform>{count} charge fixe {platform}</numerusform>
            <numerusform>{count} charges fixes {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} order line(s)</source>
        <translation>
            <numerusform>{count} ligne de commande {platform}</numerusform>
            <numerusform>{count} lignes de commande {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} customer(s)</source>
        <translation>
            <numerusform>{count} client {platform}</numerusform>
            <numerusform>{count} clients {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} payment(s)</source>
        <translation>
            <numerusform>{count} paiement {platform}</numerusform>
            <numerusform>{count} paiements {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {platform} statement</source>
        <translation>
            <numerusform>{count} ligne de relevé {platform}</numerusform>
            <numerusform>{count} lignes de relevé {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} shipping cost(s)</source>
        <translation>
            <numerusform>{count} coût d’expédition {platform}</numerusform>
            <numerusform>{count} coûts d’expédition {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} price(s)</source>
        <translation>
            <numerusform>{count} prix {platform}</numerusform>
            <numerusform>{count} prix {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} exchange rate(s)</source>
        <translation>
            <numerusform>{count} taux de change {platform}</numerusform>
            <numerusform>{count} taux de change {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {platform} event(s)</source>
        <translation>
            <numerusform>{count} événement {platform}</numerusform>
            <numerusform>{count} événements {platform}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) rejected</source>
        <translation>
            <numerusform>{count} ligne rejetée</numerusform>
            <numerusform>{count} lignes rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} commande</numerusform>
            <numerusform>{count} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refund(s)</source>
        <translation>
            <numerusform>{count} remboursement</numerusform>
            <numerusform>{count} remboursements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} product(s)</source>
        <translation>
            <numerusform>{count} produit</numerusform>
            <numerusform>{count} produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of advertising spend</source>
        <translation>
            <numerusform>{count} ligne de dépenses publicitaires</numerusform>
            <numerusform>{count} lignes de dépenses publicitaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of visits</source>
        <translation>
            <numerusform>{count} ligne de visites</numerusform>
            <numerusform>{count} lignes de visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fixed cost(s)</source>
        <translation>
            <numerusform>{count} charge fixe</numerusform>
            <numerusform>{count} charges fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order line(s)</source>
        <translation>
            <numerusform>{count} ligne de commande</numerusform>
            <numerusform>{count} lignes de commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} client</numerusform>
            <numerusform>{count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payment(s)</source>
        <translation>
            <numerusform>{count} paiement</numerusform>
            <numerusform>{count} paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of statement</source>
        <translation>
            <numerusform>{count} ligne de relevé</numerusform>
            <numerusform>{count} lignes de relevé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shipping cost(s)</source>
        <translation>
            <numerusform>{count} coût d’expédition</numerusform>
            <numerusform>{count} coûts d’expédition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} competitor price(s)</source>
        <translation>
            <numerusform>{count} prix de concurrent</numerusform>
            <numerusform>{count} prix de concurrents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} exchange rate(s)</source>
        <translation>
            <numerusform>{count} taux de change</numerusform>
            <numerusform>{count} taux de change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} event(s)</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} free order(s) left out</source>
        <translation>
            <numerusform>{count} commande gratuite laissée de côté</numerusform>
            <numerusform>{count} commandes gratuites laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>prices include VAT</source>
        <translation>prix TTC</translation>
    </message>
    <message>
        <source>prices without VAT</source>
        <translation>prix HT</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) in all</source>
        <translation>
            <numerusform>{count} session au total</numerusform>
            <numerusform>{count} sessions au total</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} au total</translation>
    </message>
    <message>
        <source>Orders are missing: without them there is no figure to show.</source>
        <translation>Les commandes manquent&#xa0;: sans elles, aucun chiffre ne peut être montré.</translation>
    </message>
    <message>
        <source>Product costs are unknown, and estimated at {rate} of sales: import them, or type your rate.</source>
        <translation>Les coûts d’achat sont inconnus, estimés à {rate} des ventes&#xa0;: importez-les ou saisissez votre taux.</translation>
    </message>
    <message>
        <source>Advertising spend is missing: what a customer costs (CAC) cannot be told.</source>
        <translation>Les dépenses publicitaires manquent&#xa0;: le coût d’acquisition (CAC) ne peut pas être calculé.</translation>
    </message>
    <message>
        <source>Shipping costs are unknown, and estimated at {shipping} per order.</source>
        <translation>Les frais de port réels sont inconnus, estimés à {shipping} par commande.</translation>
    </message>
    <message>
        <source>Payment fees are unknown, and estimated at {payment}.</source>
        <translation>Les frais de paiement sont inconnus, estimés à {payment}.</translation>
    </message>
    <message>
        <source>Fixed costs are unknown, and taken as {fixed} per month.</source>
        <translation>Les charges fixes sont inconnues, comptées pour {fixed} par mois.</translation>
    </message>
    <message>
        <source>Visits are missing: the conversion rate cannot be told.</source>
        <translation>Les visites manquent&#xa0;: le taux de transformation ne peut pas être calculé.</translation>
    </message>
    <message>
        <source>Product costs are known for {share} of sales, the others estimated at {rate}: import the rest.</source>
        <translation>Les coûts d’achat sont connus pour {share} des ventes, les autres estimés à {rate}&#xa0;: importez le reste.</translation>
    </message>
    <message>
        <source>known from this platform’s exports</source>
        <translation>connue des exports de cette plateforme</translation>
    </message>
    <message>
        <source>its heading is a usual one</source>
        <translation>son titre est courant</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <source>it holds the dates</source>
        <translation>elle contient les dates</translation>
    </message>
    <message>
        <source>on every row, quantity × price makes the amount</source>
        <translation>sur chaque ligne, quantité × prix donne le montant</translation>
    </message>
    <message>
        <source>its amounts grow with the quantity</source>
        <translation>ses montants augmentent avec la quantité</translation>
    </message>
    <message>
        <source>no other column holds amounts</source>
        <translation>aucune autre colonne ne contient de montants</translation>
    </message>
    <message>
        <source>it holds small whole numbers, most often 1</source>
        <translation>elle contient de petits nombres entiers, le plus souvent 1</translation>
    </message>
    <message>
        <source>its numbers come back on other days, at other prices</source>
        <translation>ses numéros reviennent d’autres jours, à d’autres prix</translation>
    </message>
    <message>
        <source>each of its numbers is of one day only</source>
        <translation>chacun de ses numéros ne concerne qu’une seule journée</translation>
    </message>
    <message>
        <source>each of its codes always has the same price</source>
        <translation>chacun de ses codes a toujours le même prix</translation>
    </message>
    <message>
        <source>it holds e-mail addresses</source>
        <translation>elle contient des adresses e-mail</translation>
    </message>
    <message>
        <source>it holds codes of countries</source>
        <translation>elle contient des codes pays</translation>
    </message>
    <message>
        <source>it holds codes of currencies</source>
        <translation>elle contient des codes de devise</translation>
    </message>
    <message>
        <source>nothing tells what its numbers are</source>
        <translation>rien ne dit ce que sont ses numéros</translation>
    </message>
    <message>
        <source>its heading resembles a usual one ({share} sure): please check</source>
        <translation>son titre ressemble à un titre courant (sûr à {share})&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Rejected rows:</source>
        <translation>Lignes rejetées&#xa0;:</translation>
    </message>
    <message>
        <source>Unreadable amounts:</source>
        <translation>Montants illisibles&#xa0;:</translation>
    </message>
    <message>
        <source>Refunds without an amount:</source>
        <translation>Remboursements sans montant&#xa0;:</translation>
    </message>
    <message>
        <source>leave them out, import the others</source>
        <translation>les laisser de côté, importer les autres</translation>
    </message>
    <message>
        <source>hold the file back until they are corrected</source>
        <translation>retenir le fichier jusqu’à leur correction</translation>
    </message>
    <message>
        <source>reject their rows</source>
        <translation>rejeter leurs lignes</translation>
    </message>
    <message>
        <source>leave the amount unknown, keep the row</source>
        <translation>garder la ligne, montant inconnu</translation>
    </message>
    <message>
        <source>the whole order was refunded</source>
        <translation>la commande entière a été remboursée</translation>
    </message>
    <message>
        <source>deduct nothing for now</source>
        <translation>ne rien déduire pour l’instant</translation>
    </message>
</context>
</TS>
